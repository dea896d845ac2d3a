package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.cases.Act;
import dev.firstline.cases.Basis;
import dev.firstline.cases.Case;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.Origin;
import dev.firstline.cases.Routing;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.entitlement.CaseTerms;
import dev.firstline.entitlement.Question;
import dev.firstline.explanation.Refused;
import dev.firstline.incidents.Charge;
import dev.firstline.notifications.MailKind;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.Optional;

/**
 * Places a case from triage: whose it is, and from then on what was promised, counted from its
 * receipt (INT-7), and to which allowance it is charged (INC-1).
 */
@Component
public class Placements {

    private final Organisations organisations;
    private final People people;
    private final Cases cases;
    private final Conversations conversations;
    private final PublicAnswers publicAnswers;
    private final Admissions admissions;
    private final Charges charges;
    private final ApprovalsAsked approvals;
    private final CaseTerms terms;
    private final Routes routes;
    private final Aftermath aftermath;

    Placements(
            Organisations organisations,
            People people,
            Cases cases,
            Conversations conversations,
            PublicAnswers publicAnswers,
            Admissions admissions,
            Charges charges,
            ApprovalsAsked approvals,
            CaseTerms terms,
            Routes routes,
            Aftermath aftermath) {
        this.organisations = organisations;
        this.people = people;
        this.cases = cases;
        this.conversations = conversations;
        this.publicAnswers = publicAnswers;
        this.admissions = admissions;
        this.charges = charges;
        this.approvals = approvals;
        this.terms = terms;
        this.routes = routes;
        this.aftermath = aftermath;
    }

    /**
     * Gives a case to an organisation. An unknown sender becomes its contact.
     *
     * @param requester for whom it is, null for whoever sent it
     */
    @Transactional
    public Case place(
            Actor actor, CaseAsSeen seen, OrganisationId to, @Nullable PersonId requester) {
        CasePolicy.requireWork(actor);
        Organisation organisation = organisations.get(to);
        Case subject = aftermath.hold(actor, seen);
        Person person =
                contactOf(
                        organisation, requester == null ? subject.origin().requester() : requester);
        Act act = aftermath.act(actor);
        Basis basis = basis(subject, person);
        Routing soFar = subject.handling().routing();
        Case placed = subject.filing().place(to, person.id(), soFar, basis, act).after();
        Case after =
                cases.apply(
                        subject.filing().place(to, person.id(), routes.of(placed), basis, act),
                        act);
        cases.addParticipant(after.id(), person.id());
        Optional<Charge> charge = charges.hold(after, after.origin().receivedAt());
        if (charge.filter(Charge::isRefused).isPresent()) {
            throw charge.get().refusal("incident.refused-placing");
        }
        if (charge.filter(Charge::asks).isPresent()) {
            return keepForAllowance(after, person, act);
        }
        charge.ifPresent(open -> charges.charge(after, open, "", act));
        aftermath.promise(
                after,
                terms.bought(after),
                after.origin().receivedAt(),
                publicAnswers.findFirstAct(actor, after),
                act);
        aftermath.mail(
                MailKind.ACKNOWLEDGEMENT,
                "placed:" + after.number(),
                after,
                null,
                person.id(),
                act);
        return after;
    }

    /** What is over the allowance waits for who approves it, as it would have from the start. */
    private Case keepForAllowance(Case placed, Person requester, Act act) {
        if (placed.state() != CaseState.NEW) {
            throw Refused.conflict("incident.over-while-worked-on", Map.of());
        }
        Case waits = cases.apply(placed.awaitAllowance(act), act);
        aftermath.place(waits, act);
        approvals.ask(waits, conversations.getFirst(waits).id(), false, act);
        aftermath.mail(
                MailKind.AWAITS_APPROVAL,
                "placed:" + waits.number(),
                waits,
                null,
                requester.id(),
                act);
        return waits;
    }

    private Basis basis(Case subject, Person requester) {
        Origin origin = subject.origin();
        return admissions.ofPlaced(
                requester.id(),
                Question.by(origin.channel()).about(origin.product(), origin.release()));
    }

    /** A contact of an organisation; somebody whom nobody has placed yet becomes one. */
    Person contactOf(Organisation organisation, PersonId id) {
        Person person = people.get(id);
        if (person.isStaff()) {
            throw Refused.invalid("requester", "placement.staff", person.name());
        }
        if (person.organisation().isEmpty()) {
            return people.place(id, organisation.id());
        }
        if (!person.organisation().get().equals(organisation.id())) {
            throw Refused.invalid("requester", "placement.other-organisation", person.name());
        }
        return person;
    }
}
