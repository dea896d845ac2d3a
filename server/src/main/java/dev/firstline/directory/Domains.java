package dev.firstline.directory;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.explanation.Refused;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;

/** Mail domains that staff verified: who writes from one becomes a contact by asking (INT-6). */
@Component
public class Domains {

    private final OrganisationStore store;

    Domains(OrganisationStore store) {
        this.store = store;
    }

    public List<String> list(Actor actor, OrganisationId organisation) {
        DirectoryPolicy.requireSight(actor, organisation);
        return store.listDomains(organisation);
    }

    /**
     * Adds a domain.
     *
     * @throws Refused if it is none, belongs to everybody, or to another organisation
     */
    @Transactional
    public void add(Actor actor, OrganisationId organisation, String typed) {
        DirectoryPolicy.requireManage(actor);
        DomainName domain = DomainName.of("domain", typed);
        store.findByDomain(domain.text())
                .ifPresent(
                        owner -> {
                            throw owner.id().equals(organisation)
                                    ? Refused.invalid(
                                            "domain", "organisation.domain-own", domain.text())
                                    : taken(domain, owner);
                        });
        store.addDomain(organisation, domain.text());
    }

    private static Refused taken(DomainName domain, Organisation owner) {
        return Refused.invalid(
                "domain",
                "organisation.domain-taken-by",
                domain.text(),
                Map.of("organisation", owner.name()));
    }

    /** Mail from it is of unknown senders again; who became a contact remains one. */
    @Transactional
    public void remove(Actor actor, OrganisationId organisation, String domain) {
        DirectoryPolicy.requireManage(actor);
        if (!store.removeDomain(organisation, DomainName.ascii(domain))) {
            throw Refused.notFound("domain");
        }
    }
}
