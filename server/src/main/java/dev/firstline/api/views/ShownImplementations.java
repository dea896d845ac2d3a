package dev.firstline.api.views;

import dev.firstline.directory.People;
import dev.firstline.incidents.ImplementationState;
import dev.firstline.incidents.ImplementationState.Confirmed;
import dev.firstline.products.Product;
import dev.firstline.products.ProductId;
import dev.firstline.products.Products;
import dev.firstline.programme.LocalText;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Implementations as programs see them. */
@Component
public class ShownImplementations {

    private final Products products;
    private final People people;

    ShownImplementations(Products products, People people) {
        this.products = products;
        this.people = people;
    }

    public List<ImplementationView> of(List<ImplementationState> all) {
        Map<ProductId, String> keys =
                products.listByIds(all.stream().map(ImplementationState::product).toList()).stream()
                        .collect(Collectors.toMap(Product::id, Product::key));
        return all.stream()
                .map(it -> of(it, Objects.requireNonNull(keys.get(it.product()))))
                .toList();
    }

    private ImplementationView of(ImplementationState it, String product) {
        Confirmed confirmed = it.confirmed();
        return new ImplementationView(
                product,
                it.given().incidents(),
                it.used(),
                it.left(),
                byLanguage(it.given().completeWhen()),
                byLanguage(it.given().outside()),
                confirmed == null ? null : confirmed.at(),
                confirmed == null ? null : PersonView.of(people.get(confirmed.by())),
                confirmed == null ? null : confirmed.words());
    }

    private static @Nullable Map<String, String> byLanguage(@Nullable LocalText text) {
        return text == null ? null : text.byLanguage();
    }
}
