package dev.firstline.casepages;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.directory.Site;
import dev.firstline.directory.SiteId;
import dev.firstline.explanation.Refused;
import dev.firstline.products.Edition;
import dev.firstline.products.EditionId;
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
        Map<EditionId, Edition> editions =
                products.listEditions(used).stream()
                        .collect(Collectors.toMap(Edition::id, Function.identity()));
        Map<ReleaseId, Release> releases =
                products.listReleases(used).stream()
                        .collect(Collectors.toMap(Release::id, Function.identity()));
        return all.stream().map(it -> row(it, names, editions, releases, sites)).toList();
    }

    private static InstalledRow row(
            Installation it,
            Map<ProductId, Product> names,
            Map<EditionId, Edition> editions,
            Map<ReleaseId, Release> releases,
            List<Site> sites) {
        Product product = names.get(it.product());
        Edition edition = it.edition() == null ? null : editions.get(it.edition());
        Release release = it.release() == null ? null : releases.get(it.release());
        return new InstalledRow(
                it.id(),
                product == null ? "" : product.name(),
                edition == null ? "" : edition.name(),
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
                edition(new ProductId(product), form.text("edition")),
                release(new ProductId(product), form.text("release")),
                form.text("environment").strip(),
                machines(form.text("machines")));
    }

    /** Names of the editions of all products, to be suggested. */
    public List<String> editions() {
        List<ProductId> all = products.list().stream().map(Product::id).toList();
        return products.listEditions(all).stream().map(Edition::name).distinct().toList();
    }

    private @Nullable EditionId edition(ProductId product, String name) {
        return name.isBlank()
                ? null
                : products.getEdition(products.get(product), "edition", name).id();
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
