package dev.firstline.api;

import dev.firstline.api.views.ListView;
import dev.firstline.api.views.ProductView;
import dev.firstline.products.Product;
import dev.firstline.products.ProductId;
import dev.firstline.products.Products;
import dev.firstline.products.Release;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@RestController
@RequestMapping(Addresses.BASE + "/products")
class ProductsResource {

    private final Products products;

    ProductsResource(Products products) {
        this.products = products;
    }

    @GetMapping
    @Operation(
            summary = "List products",
            description =
                    "The products that are supported, by name, with their releases, the newest first.")
    ListView<ProductView> list() {
        List<Product> all = products.list();
        Map<ProductId, List<Release>> releases =
                products.listReleases(all.stream().map(Product::id).toList()).stream()
                        .collect(Collectors.groupingBy(Release::product));
        return new ListView<>(
                all.stream()
                        .map(it -> ProductView.of(it, releases.getOrDefault(it.id(), List.of())))
                        .toList(),
                null);
    }
}
