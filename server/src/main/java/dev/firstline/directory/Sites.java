package dev.firstline.directory;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.explanation.Refused;
import dev.firstline.storage.Query;
import dev.firstline.storage.ReadAhead;
import dev.firstline.storage.ReadOnce;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;

/** The places where organisations are. A site of another organisation does not exist. */
@Component
public class Sites {

    private final SiteStore store;
    private final ReadOnce<OrganisationId, List<Site>> read;

    Sites(SiteStore store) {
        this.store = store;
        this.read = new ReadOnce<>(its -> Optional.of(store.list(its)));
    }

    /** By name; five hundred at most. */
    public List<Site> list(Actor actor, OrganisationId organisation) {
        DirectoryPolicy.requireSight(actor, organisation);
        return read.find(organisation).orElse(List.of());
    }

    /** What reads the same ahead, along with other things ({@link ReadAhead}). */
    public Query<?> ahead(OrganisationId organisation) {
        return store.all(organisation, found -> read.keep(organisation, found));
    }

    public Optional<Site> find(OrganisationId organisation, SiteId id) {
        return store.find(organisation, id);
    }

    public Optional<Site> findNamed(OrganisationId organisation, String name) {
        return store.findNamed(organisation, name.strip());
    }

    /** Whether an organisation has said where it is. */
    public boolean isAnyOf(OrganisationId organisation) {
        return !store.list(organisation).isEmpty();
    }

    /**
     * The site of an organisation by its name.
     *
     * @throws Refused naming those that there are
     */
    public Site getNamed(OrganisationId organisation, String field, String name) {
        return store.findNamed(organisation, name.strip())
                .orElseThrow(() -> unknown(organisation, field, name));
    }

    private Refused unknown(OrganisationId organisation, String field, String name) {
        List<String> known = store.list(organisation).stream().map(Site::name).toList();
        return Refused.unknown(field, known.isEmpty() ? "site.none" : "site.unknown", name, known);
    }

    /** Adds a site; two of one organisation have different names. */
    @Transactional
    public SiteId add(Actor actor, OrganisationId organisation, NewSite site) {
        DirectoryPolicy.requireKeepOf(actor, organisation);
        String name = site.readName();
        if (store.findNamed(organisation, name).isPresent()) {
            throw Refused.invalid("name", "site.known", name);
        }
        return store.add(
                organisation, name, site.readAddress(), site.readCountry(), site.readZone());
    }
}
