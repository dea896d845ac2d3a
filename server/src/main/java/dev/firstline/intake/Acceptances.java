package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Cases;
import dev.firstline.cases.EventType;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in after all what was refused, since a person decides so (INT-6). */
@Component
public class Acceptances {

    private final Requests requests;
    private final Placements placements;
    private final Organisations organisations;
    private final Cases cases;
    private final Aftermath aftermath;

    Acceptances(
            Requests requests,
            Placements placements,
            Organisations organisations,
            Cases cases,
            Aftermath aftermath) {
        this.requests = requests;
        this.placements = placements;
        this.organisations = organisations;
        this.cases = cases;
        this.aftermath = aftermath;
    }

    /**
     * Opens a case for a contact of an organisation; the history says who decided so, and what had
     * refused it.
     *
     * @param writer whose words they are
     * @param reason key of the refusal
     */
    @Transactional
    public Case accept(
            Actor actor, Person writer, Request asked, OrganisationId to, String reason) {
        CasePolicy.requireWork(actor);
        Organisation organisation = organisations.get(to);
        placements.contactOf(organisation, asked.requester());
        Case opened = requests.openAfterAll(writer.actor(), asked);
        Act act = aftermath.act(actor);
        cases.note(
                opened.id(),
                new CaseEvent(
                        EventType.REFUSAL_LIFTED, act.at(), act.person(), reason, null, null));
        return cases.get(opened.id());
    }
}
