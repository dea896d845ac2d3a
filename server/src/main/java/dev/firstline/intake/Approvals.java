package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.Message;
import dev.firstline.cases.Visibility;
import dev.firstline.entitlement.Approvers;
import dev.firstline.entitlement.CaseTerms;
import dev.firstline.explanation.Refused;
import dev.firstline.notifications.MailKind;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;

/**
 * What the customer's side lets through itself before it reaches the vendor (INT-6): requests that
 * an administrator of the organisation approves, and drafts for its single point of contact. Until
 * then nothing is promised; the clocks count from the approval.
 */
@Component
public class Approvals {

    private final Cases cases;
    private final Conversations conversations;
    private final CaseTerms terms;
    private final Approvers approvers;
    private final Aftermath aftermath;

    Approvals(
            Cases cases,
            Conversations conversations,
            CaseTerms terms,
            Approvers approvers,
            Aftermath aftermath) {
        this.cases = cases;
        this.conversations = conversations;
        this.terms = terms;
        this.approvers = approvers;
        this.aftermath = aftermath;
    }

    /** Passes a case to who approves it, and tells its writer who that is. */
    void ask(Case held, Message first, boolean acknowledge, Act act) {
        approvers
                .of(held)
                .forEach(
                        approver -> {
                            cases.addParticipant(held.id(), approver.id());
                            aftermath.mail(
                                    MailKind.APPROVAL_ASKED,
                                    "approval:" + held.number(),
                                    held,
                                    first.id(),
                                    approver.id(),
                                    act);
                        });
        if (acknowledge) {
            aftermath.mail(
                    MailKind.AWAITS_APPROVAL,
                    "opened:" + held.number(),
                    held,
                    null,
                    held.origin().requester(),
                    act);
        }
    }

    /**
     * Lets it through; a draft becomes the request of the single point of contact.
     *
     * @param words that go along, may be empty
     */
    @Transactional
    public Case approve(Actor actor, CaseAsSeen seen, Said words) {
        Case held = hold(actor, seen);
        Act act = saying(actor, held, words);
        PersonId asks =
                held.origin().basis().isOfSingleContact()
                        ? actor.somebody()
                        : held.origin().requester();
        Case approved = cases.apply(held.approve(asks, act), act);
        aftermath.promise(approved, terms.bought(approved), act.at(), Optional.empty(), act);
        aftermath.mail(
                MailKind.ACKNOWLEDGEMENT,
                "approved:" + approved.number(),
                approved,
                null,
                asks,
                act);
        return approved;
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
        Case held = hold(actor, seen);
        Act act = saying(actor, held, words);
        Case declined = aftermath.keep(held.decline(act), act);
        aftermath.mail(
                MailKind.NOT_APPROVED,
                "declined:" + declined.number(),
                declined,
                act.message(),
                declined.origin().requester(),
                act);
        return declined;
    }

    private Case hold(Actor actor, CaseAsSeen seen) {
        Case held = aftermath.hold(actor, seen);
        if (!approvers.isOne(actor, held)) {
            throw Refused.notPermitted("approval.approvers-only");
        }
        return held;
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
