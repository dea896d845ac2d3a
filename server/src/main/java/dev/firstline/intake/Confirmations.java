package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Change;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.Message;
import dev.firstline.cases.Visibility;
import dev.firstline.explanation.Refused;
import dev.firstline.notifications.MailKind;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The customer's word on a solution: satisfied, and the case is closed, or not, and work goes on
 * (CAS-5).
 */
@Component
public class Confirmations {

    private static final String HOW_WE_KNOW = "confirmation.reason-missing";

    private final Conversations conversations;
    private final Owners owners;
    private final Aftermath aftermath;

    Confirmations(Conversations conversations, Owners owners, Aftermath aftermath) {
        this.conversations = conversations;
        this.owners = owners;
        this.aftermath = aftermath;
    }

    /**
     * The customer is satisfied. Staff may record what the customer told them, saying how they
     * know.
     *
     * @param words what the customer adds, may be empty; for staff how they know, required
     */
    @Transactional
    public Case confirm(Actor actor, CaseAsSeen seen, Said words) {
        requireMayDecide(actor);
        if (actor.isStaff()) {
            requireSaid(words, HOW_WE_KNOW);
        }
        Case subject = hold(actor, seen);
        Act act = saying(actor, subject, words);
        Case after = aftermath.keep(subject.confirm(act), act);
        aftermath.mail(
                MailKind.CLOSED,
                "closed:" + after.number() + ":" + after.version(),
                after,
                null,
                after.origin().requester(),
                act);
        return after;
    }

    /**
     * The customer is not satisfied: the case goes back to work.
     *
     * @param words what is still missing, without which nobody can go on; for staff how they know
     */
    @Transactional
    public Case reject(Actor actor, CaseAsSeen seen, Said words) {
        requireMayDecide(actor);
        requireSaid(words, actor.isStaff() ? HOW_WE_KNOW : "rejection.reason-missing");
        Case subject = hold(actor, seen);
        Act act = saying(actor, subject, words);
        Change found = owners.found(subject, act);
        Case after = aftermath.keepAsked(found.then(found.after().reject(act)), act);
        aftermath.tellOwner(
                MailKind.REJECTED,
                "rejected:" + after.number() + ":" + after.version(),
                after,
                act.message(),
                act);
        return after;
    }

    private static void requireMayDecide(Actor actor) {
        if (actor.isStaff()) {
            CasePolicy.requireWork(actor);
        } else {
            CasePolicy.requireCustomer(actor);
        }
    }

    private static void requireSaid(Said words, String code) {
        if (words.body().isBlank()) {
            throw Refused.invalid("reason", code);
        }
    }

    private Case hold(Actor actor, CaseAsSeen seen) {
        Case subject = aftermath.hold(actor, seen);
        subject.requireResolved();
        return subject;
    }

    private Act saying(Actor actor, Case subject, Said words) {
        Act act = aftermath.act(actor);
        if (words.body().isBlank()) {
            return act;
        }
        Visibility visibility = actor.isStaff() ? Visibility.INTERNAL : Visibility.PUBLIC;
        Message said = conversations.add(subject, words.as(visibility), act);
        return act.saying(said.id());
    }
}
