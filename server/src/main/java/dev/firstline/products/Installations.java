package dev.firstline.products;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.directory.DirectoryPolicy;
import dev.firstline.directory.Names;
import dev.firstline.directory.Sites;
import dev.firstline.explanation.Refused;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** What organisations have installed: kept by their administrators and by staff. */
@Component
public class Installations {

    private static final int LONGEST = 200;
    private static final int MOST_MACHINES = 1_000_000;

    private final InstallationStore store;
    private final Products products;
    private final Sites sites;

    Installations(InstallationStore store, Products products, Sites sites) {
        this.store = store;
        this.products = products;
        this.sites = sites;
    }

    public List<Installation> list(Actor actor, OrganisationId organisation) {
        DirectoryPolicy.requireSight(actor, organisation);
        return store.list(organisation);
    }

    /** Adds one; site, edition and release are of the organisation and of the product. */
    @Transactional
    public void add(Actor actor, Installation it) {
        DirectoryPolicy.requireKeepOf(actor, it.organisation());
        products.get(it.product());
        if (it.site() != null && sites.find(it.organisation(), it.site()).isEmpty()) {
            throw Refused.invalid("site", "site.of-another-organisation", it.site().value());
        }
        if (it.release() != null
                && !products.getRelease(it.release()).product().equals(it.product())) {
            throw Refused.invalid("release", "release.of-another-product");
        }
        if (it.edition() != null
                && products.listEditions(List.of(it.product())).stream()
                        .noneMatch(edition -> edition.id().equals(it.edition()))) {
            throw Refused.invalid("edition", "edition.of-another-product");
        }
        if (it.machines() != null && (it.machines() < 1 || it.machines() > MOST_MACHINES)) {
            throw Refused.invalid("machines", "installation.machines-invalid", it.machines());
        }
        Names.text("environment", it.environment(), LONGEST);
        store.add(it);
    }

    @Transactional
    public void remove(Actor actor, OrganisationId organisation, long id) {
        DirectoryPolicy.requireKeepOf(actor, organisation);
        if (!store.remove(organisation, id)) {
            throw Refused.notFound("installation");
        }
    }
}
