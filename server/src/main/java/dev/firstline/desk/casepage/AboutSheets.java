package dev.firstline.desk.casepage;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.cases.Basis;
import dev.firstline.cases.Case;
import dev.firstline.cases.CasePolicy;
import dev.firstline.directory.Site;
import dev.firstline.directory.Sites;
import dev.firstline.intake.Correction;
import dev.firstline.products.Product;
import dev.firstline.products.ProductId;
import dev.firstline.products.Products;
import dev.firstline.products.Release;
import dev.firstline.storage.Query;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Offers what a case may be about after all. */
@Component
class AboutSheets {

    private final Products products;
    private final Sites sites;

    AboutSheets(Products products, Sites sites) {
        this.products = products;
        this.sites = sites;
    }

    /** Null where the reader may not correct it, or it is not with the vendor. */
    @Nullable AboutSheet of(Actor actor, Case subject, Typed typed) {
        return correctedFor(actor, subject)
                .map(
                        its ->
                                sheet(
                                        subject,
                                        sites.list(actor, its).stream().map(Site::name).toList(),
                                        typed))
                .orElse(null);
    }

    /** What reads the same ahead, along with other things. */
    Optional<Query<?>> ahead(Actor actor, Case subject) {
        return correctedFor(actor, subject).map(sites::ahead);
    }

    /** For which organisation the reader may correct it. */
    private static Optional<OrganisationId> correctedFor(Actor actor, Case subject) {
        boolean correctable = CasePolicy.mayWork(actor) && subject.isWork();
        return subject.origin().organisation().filter(_ -> correctable);
    }

    private AboutSheet sheet(Case subject, List<String> sitesThere, Typed typed) {
        Basis basis = subject.origin().basis();
        List<Release> releases = releases(basis.productId());
        return new AboutSheet(
                Correction.of(subject),
                products.list().stream().map(Product::name).toList(),
                releases.stream().map(Release::name).toList(),
                sitesThere,
                releases.stream().flatMap(it -> it.environments().stream()).distinct().toList(),
                typed);
    }

    private List<Release> releases(@Nullable ProductId product) {
        return product == null ? List.of() : products.listReleases(List.of(product));
    }
}
