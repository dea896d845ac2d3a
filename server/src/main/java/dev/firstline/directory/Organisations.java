package dev.firstline.directory;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.explanation.Refused;
import dev.firstline.storage.Query;
import dev.firstline.storage.ReadAhead;
import dev.firstline.storage.ReadOnce;
import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The organisations that the vendor supports. */
@Component
public class Organisations {

    private final OrganisationStore store;
    private final BusinessTime time;
    private final ReadOnce<OrganisationId, Organisation> read;

    Organisations(OrganisationStore store, BusinessTime time) {
        this.store = store;
        this.time = time;
        this.read = new ReadOnce<>(store::find, store::listByIds);
    }

    public Organisation get(OrganisationId id) {
        return find(id).orElseThrow(() -> Refused.notFound("organisation"));
    }

    public Optional<Organisation> find(OrganisationId id) {
        return read.find(id);
    }

    /** Organisations by id, for lists that show many at once. */
    public Map<OrganisationId, Organisation> listByIds(Collection<OrganisationId> ids) {
        return read.listByIds(ids);
    }

    /** What reads the same ahead, along with other things ({@link ReadAhead}). */
    public Query<?> ahead(Collection<OrganisationId> ids) {
        return store.byIds(ids, found -> read.keepAll(ids, found));
    }

    /** The same of the one to which a person belongs, if they belong to one. */
    public Query<?> ahead(PersonId of) {
        return store.ofPerson(of, found -> found.forEach(it -> read.keep(it.id(), it)));
    }

    /**
     * The organisation to which a verified mail domain belongs (INT-6); subdomains do not count.
     */
    public Optional<Organisation> findByDomainOf(String email) {
        return store.findByDomain(DomainName.ascii(email.substring(email.lastIndexOf('@') + 1)));
    }

    /** The first hundred whose name contains a text, by name. */
    public List<Organisation> list(String nameContains) {
        return store.list(nameContains);
    }

    /** In the order in which they were added, after the one of an id; 0 for the first. */
    public List<Organisation> listAfter(Actor actor, long id, int limit) {
        if (actor.isStaff()) {
            return store.listAfter(id, limit);
        }
        return actor.organisation().filter(own -> own.value() > id).flatMap(store::find).stream()
                .toList();
    }

    /** One that the actor may know of. */
    public Organisation get(Actor actor, OrganisationId id) {
        DirectoryPolicy.requireSight(actor, id);
        return get(id);
    }

    /** Those whose name has all of some words as parts, accents or not, by name. */
    public List<Organisation> listNamed(String words, int limit) {
        return store.listNamed(NameParts.of(words), limit);
    }

    @Transactional
    public Organisation add(
            String name, ZoneId zone, String region, String language, List<String> domains) {
        OrganisationId id =
                store.add(
                        new Organisation(new OrganisationId(0), name, zone, region, language),
                        time.instant());
        domains.stream()
                .map(DomainName::ascii)
                .distinct()
                .forEach(domain -> store.addDomain(id, domain));
        return get(id);
    }
}
