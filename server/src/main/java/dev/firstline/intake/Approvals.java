package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.Message;
import dev.firstline.cases.SplitOrigin;
import dev.firstline.cases.SplitOrigins;
import dev.firstline.cases.Visibility;
import dev.firstline.directory.Person;
import dev.firstline.entitlement.Approvers;
import dev.firstline.entitlement.CaseTerms;
import dev.firstline.explanation.Refused;
import dev.firstline.incidents.Charge;
import dev.firstline.incidents.IncidentPolicy;
import dev.firstline.notifications.MailKind;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the customer's side lets through itself before it reaches the vendor: requests that an
 * administrator of the organisation approves, drafts for its single point of contact (INT-6), and
 * one more over the allowance, which a purchasing representative approves (INC-3). Until then
 * nothing is promised or charged; the clocks count from the approval, the charge falls to the month
 * in which it came in (INC-1). A fee for paid work is approved or declined here, too (INT-11).
 */
@Component
public class Approvals {

    private final Cases cases;
    private final Conversations conversations;
    private final Admissions admissions;
    private final CaseTerms terms;
    private final Approvers approvers;
    private final Charges charges;
    private final PaidHelp paidHelp;
    private final FreedIncidents freed;
    private final SplitOrigins splits;
    private final ApprovalsAsked asked;
    private final Aftermath aftermath;

    Approvals(
            Cases cases,
            Conversations conversations,
            Admissions admissions,
            CaseTerms terms,
            Approvers approvers,
            Charges charges,
            PaidHelp paidHelp,
            FreedIncidents freed,
            SplitOrigins splits,
            ApprovalsAsked asked,
            Aftermath aftermath) {
        this.cases = cases;
        this.conversations = conversations;
        this.admissions = admissions;
        this.terms = terms;
        this.approvers = approvers;
        this.charges = charges;
        this.paidHelp = paidHelp;
        this.freed = freed;
        this.splits = splits;
        this.asked = asked;
        this.aftermath = aftermath;
    }

    /**
     * Lets it through; a draft becomes the request of the single point of contact of now, under the
     * agreement that holds now, and what its plan does not help with is not charged. What is over
     * the allowance then goes on to who may approve that.
     *
     * @param words that go along, may be empty
     * @throws Refused where the contact may not ask for the draft by now; where the allowance is
     *     used up and the plan refuses more; or if it would charge another thing by now than what
     *     the actor was told
     */
    @Transactional
    public Case approve(Actor actor, CaseAsSeen seen, Said words) {
        Case waiting = hold(actor, seen, words);
        boolean draft = waiting.origin().basis().isOfSingleContact();
        if (draft && !actor.isStaff()) {
            admissions.requireMaySend(actor.somebody(), waiting, words.channel());
        }
        Act act = saying(actor, waiting, words);
        if (waiting.origin().basis().isOfFee()) {
            return paidHelp.answer(actor, waiting, true, words, act);
        }
        Case held = draft ? waiting.on(admissions.ofToday(waiting)) : waiting;
        PersonId asks = draft && !actor.isStaff() ? actor.somebody() : held.origin().requester();
        Optional<Charge> charge = charges.hold(waiting, held, act);
        charge.ifPresent(seen::requireTold);
        boolean over =
                Charges.mayApprove(actor)
                        || actor.isStaff()
                        || held.origin().basis().isOfAllowance();
        if (charge.isPresent() && !over) {
            Charge open = charge.get();
            if (open.isRefused()) {
                throw open.refusal();
            }
            if (open.asks()) {
                return passOn(held, act);
            }
        }
        Case approved = cases.apply(held.approve(asks, act), act);
        charge.ifPresent(open -> charge(actor, approved, open, words, act));
        aftermath.promise(approved, terms.bought(approved), act.at(), Optional.empty(), act);
        aftermath.mail(
                MailKind.ACKNOWLEDGEMENT,
                "approved:" + approved.number(),
                approved,
                null,
                asks,
                act);
        tellWriter(held, approved, act);
        return approved;
    }

    /** Who wrote a draft hears that it was sent, in the name of somebody else. */
    private void tellWriter(Case held, Case approved, Act act) {
        PersonId writer = held.origin().requester();
        if (!writer.equals(approved.origin().requester())) {
            aftermath.mail(
                    MailKind.DRAFT_SENT,
                    "draft-sent:" + approved.number(),
                    approved,
                    null,
                    writer,
                    act);
        }
    }

    /**
     * Where staff let it through the ledger has their reason, else that for which it was split off,
     * if it was (INT-9).
     */
    private void charge(Actor actor, Case approved, Charge open, Said words, Act act) {
        if (actor.isStaff()) {
            charges.chargeDecided(approved, open, words.body(), act);
        } else {
            String reason = splits.find(approved).map(SplitOrigin::reason).orElse("");
            charges.charge(approved, open, reason, act);
        }
    }

    private Case passOn(Case held, Act act) {
        Case passed = cases.apply(held.passOn(act), act);
        aftermath.place(passed, act);
        asked.askApprovers(passed, conversations.getFirst(passed).id(), act);
        return passed;
    }

    /**
     * Does not let it through: it is closed, and its writer is told.
     *
     * @param words why, without which its writer would not know what to do
     */
    @Transactional
    public Case decline(Actor actor, CaseAsSeen seen, Said words) {
        if (words.body().isBlank()) {
            throw Refused.invalid("reason", "approval.reason-missing");
        }
        Case held = hold(actor, seen, words);
        Act act = saying(actor, held, words);
        if (held.origin().basis().isOfFee()) {
            return paidHelp.answer(actor, held, false, words, act);
        }
        Case declined = aftermath.keep(held.decline(act), act);
        if (held.origin().basis().isOfAllowance()) {
            freed.declined(declined, act);
        }
        aftermath.mail(
                MailKind.NOT_APPROVED,
                "declined:" + declined.number(),
                declined,
                act.message(),
                declined.origin().requester(),
                act);
        return declined;
    }

    private Case hold(Actor actor, CaseAsSeen seen, Said words) {
        Case held = aftermath.hold(actor, seen);
        if (held.state() != CaseState.AWAITING_APPROVAL) {
            throw Refused.conflict(
                    "case.not-awaiting-approval", Map.of("state", held.state().key()));
        }
        if (!mayDecide(actor, held)) {
            throw notYours(held);
        }
        if (actor.isStaff() && words.body().isBlank()) {
            throw Refused.invalid("reason", "approval.staff-reason-missing");
        }
        return held;
    }

    /** Whoever was the single point of contact before reads who is now. */
    private Refused notYours(Case held) {
        String names =
                approvers.of(held).stream().map(Person::name).collect(Collectors.joining(", "));
        return Refused.notPermitted(
                "approval." + approvers.part(held).key() + "-only", Map.of("contact", names));
    }

    /** Whether a case that the actor may see awaits the approval of a fee. */
    public boolean isOfFee(Actor actor, long number) {
        Case held = cases.get(actor, number);
        return held.state() == CaseState.AWAITING_APPROVAL && held.origin().basis().isOfFee();
    }

    /**
     * Whether the actor may let a case through, or not: one of its approvers, and staff where the
     * organisation has nobody who might, unless it is about a fee.
     */
    public boolean mayDecide(Actor actor, Case held) {
        if (held.state() != CaseState.AWAITING_APPROVAL) {
            return false;
        }
        return approvers.isOne(actor, held)
                || (IncidentPolicy.mayKeepAccounts(actor)
                        && !held.origin().basis().isOfFee()
                        && approvers.of(held).isEmpty());
    }

    private Act saying(Actor actor, Case held, Said words) {
        Act act = aftermath.act(actor);
        if (words.body().isBlank()) {
            return act;
        }
        Message said = conversations.add(held, words.as(Visibility.PUBLIC), act);
        return act.saying(said.id());
    }
}
