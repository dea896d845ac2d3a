package dev.firstline.casepages;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.directory.Site;
import dev.firstline.directory.SiteId;
import dev.firstline.explanation.Refused;
import dev.firstline.products.Installation;
import dev.firstline.products.Installations;
import dev.firstline.products.Product;
import dev.firstline.products.ProductId;
import dev.firstline.products.Products;
import dev.firstline.products.Release;
import dev.firstline.products.ReleaseId;
import dev.firstline.web.Filled;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows of a support profile between the domain and a page's form. */
@Component
public class InstallationWords {

    private final Installations installations;
    private final Products products;

    InstallationWords(Installations installations, Products products) {
        this.installations = installations;
        this.products = products;
    }

    /** What an organisation has installed; its sites are known already. */
    public List<InstalledRow> list(Actor actor, OrganisationId id, List<Site> sites) {
        List<Installation> all = installations.list(actor, id);
        List<ProductId> used = all.stream().map(Installation::product).distinct().toList();
        Map<ProductId, Product> names =
                products.listByIds(used).stream()
                        .collect(Collectors.toMap(Product::id, Function.identity()));
        Map<ReleaseId, Release> releases =
                products.listReleases(used).stream()
                        .collect(Collectors.toMap(Release::id, Function.identity()));
        return all.stream().map(it -> row(it, names, releases, sites)).toList();
    }

    private static InstalledRow row(
            Installation it,
            Map<ProductId, Product> names,
            Map<ReleaseId, Release> releases,
            List<Site> sites) {
        Product product = names.get(it.product());
        Release release = it.release() == null ? null : releases.get(it.release());
        return new InstalledRow(
                it.id(),
                product == null ? "" : product.name(),
                release == null ? "" : release.name(),
                it.environment(),
                it.machines() == null ? "" : it.machines().toString(),
                sites.stream()
                        .filter(site -> site.id().equals(it.site()))
                        .map(Site::name)
                        .findFirst()
                        .orElse(""));
    }

    /** A row to be added, as it was typed. */
    public Installation read(OrganisationId organisation, Filled form) {
        Long product = form.id("product");
        if (product == null) {
            throw Refused.invalid("product", "installation.product-missing");
        }
        Long site = form.id("site");
        return new Installation(
                0,
                organisation,
                site == null ? null : new SiteId(site),
                new ProductId(product),
                null,
                release(new ProductId(product), form.text("release")),
                form.text("environment").strip(),
                machines(form.text("machines")));
    }

    private @Nullable ReleaseId release(ProductId product, String name) {
        return name.isBlank()
                ? null
                : products.getRelease(products.get(product), "release", name).id();
    }

    private static @Nullable Integer machines(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        if (!typed.strip().matches("\\d{1,9}")) {
            throw Refused.invalid("machines", "installation.machines-invalid", typed);
        }
        return Integer.valueOf(typed.strip());
    }
}
