package dev.firstline.directory;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.explanation.Refused;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.Set;

/** Who of an organisation may ask: set by its administrator, or by staff for it (INT-6). */
@Component
public class AskingRules {

    /** The rules and the version that they were read at. */
    public record Versioned(Asking asking, int version) {}

    private final OrganisationStore store;
    private final ContactStore contacts;
    private final ApplicationEventPublisher events;

    AskingRules(OrganisationStore store, ContactStore contacts, ApplicationEventPublisher events) {
        this.events = events;
        this.store = store;
        this.contacts = contacts;
    }

    public Versioned get(Actor actor, OrganisationId organisation) {
        DirectoryPolicy.requireSight(actor, organisation);
        return store.asking(organisation);
    }

    /** Whether only some may ask, and this one is none of them; for Firstline's own rules. */
    public boolean isLeftOut(OrganisationId organisation, PersonId person) {
        return store.asking(organisation).asking().listed() && !contacts.mayAsk(person);
    }

    /**
     * Sets the rules and the list of who may ask.
     *
     * @param version that was seen: what somebody else changed meanwhile is not overwritten
     */
    @Transactional
    public void set(
            Actor actor,
            OrganisationId organisation,
            Asking asking,
            Set<PersonId> listed,
            int version) {
        DirectoryPolicy.requireManageOf(actor, organisation);
        if (asking.listed() && listed.isEmpty()) {
            throw Refused.invalid("listed", "asking.list-empty");
        }
        if (!store.saveAsking(organisation, asking, version)) {
            throw Refused.conflict("organisation.changed-meanwhile", Map.of());
        }
        contacts.listWhoMayAsk(organisation, listed);
        if (asking.listed()) {
            events.publishEvent(new AskingRestricted(organisation, listed));
        }
    }
}
