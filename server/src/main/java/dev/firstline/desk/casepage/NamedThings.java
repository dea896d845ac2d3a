package dev.firstline.desk.casepage;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.directory.Site;
import dev.firstline.directory.SiteId;
import dev.firstline.directory.Sites;
import dev.firstline.products.ProductId;
import dev.firstline.products.Products;
import dev.firstline.products.ReleaseId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names of what events call by ids. */
@Component
class NamedThings {

    private final Products products;
    private final Sites sites;

    NamedThings(Products products, Sites sites) {
        this.products = products;
        this.sites = sites;
    }

    /** What the case is about since an event; empty where that says of none. */
    String since(Case subject, CaseEvent event) {
        return name(subject, event, event.to());
    }

    /** What it was about before. */
    String before(Case subject, CaseEvent event) {
        return name(subject, event, event.from());
    }

    private String name(Case subject, CaseEvent event, @Nullable String id) {
        if (id == null) {
            return "";
        }
        return switch (event.type()) {
            case PRODUCT_CHANGED -> products.get(new ProductId(Long.parseLong(id))).name();
            case RELEASE_CHANGED -> products.getRelease(new ReleaseId(Long.parseLong(id))).name();
            case SITE_CHANGED -> site(subject, new SiteId(Long.parseLong(id)));
            default -> id;
        };
    }

    private String site(Case subject, SiteId id) {
        return subject.origin()
                .organisation()
                .flatMap(its -> sites.find(its, id))
                .map(Site::name)
                .orElse("");
    }
}
