package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Change;
import dev.firstline.cases.EventType;
import dev.firstline.cases.MessageId;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitments;
import dev.firstline.notifications.MailKind;
import dev.firstline.notifications.Outbox;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.plans.Bought;
import dev.firstline.queues.Queues;
import dev.firstline.time.BusinessTime;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What every change of a case brings with it, in the transaction of the change: promise, place in
 * the queue, mail.
 */
@Component
class Aftermath {

    private final Cases cases;
    private final Commitments commitments;
    private final Queues queues;
    private final Outbox outbox;
    private final Programmes programmes;
    private final BusinessTime time;

    Aftermath(
            Cases cases,
            Commitments commitments,
            Queues queues,
            Outbox outbox,
            Programmes programmes,
            BusinessTime time) {
        this.cases = cases;
        this.commitments = commitments;
        this.queues = queues;
        this.outbox = outbox;
        this.programmes = programmes;
        this.time = time;
    }

    /** This actor, acting now. */
    Act act(Actor actor) {
        return Act.of(actor, time.instant());
    }

    /** A case that the actor may see, held for change, and as the actor saw it. */
    Case hold(Actor actor, CaseAsSeen seen) {
        Case subject = cases.getForChange(actor, seen.number());
        seen.requireUnchanged(subject);
        return subject;
    }

    /** Keeps a change; a closed case has no promise left. */
    Case keep(Change change, Act act) {
        Case after = cases.apply(change, act);
        if (!after.isOpen()) {
            commitments.cancelPending(after.id(), act.at());
        }
        place(after);
        return after;
    }

    /** Puts the case where it now belongs in its queue. */
    void place(Case subject) {
        String priority = subject.handling().priority();
        boolean urgent =
                programmes.version(subject.origin().programmeVersion()).priority(priority).urgent();
        queues.reflect(
                subject,
                urgent,
                commitments.findPending(subject.id()).map(Commitment::limitAt).orElse(null));
    }

    /** Makes the first promise: an answer, counted from the receipt. */
    void promise(Case subject, Bought bought, Act act) {
        Commitment promise = commitments.start(subject, bought);
        note(subject, EventType.PROMISE_MADE, act, promise.limitAt().toString());
    }

    /** A person has answered in public: what was promised is met (COM-4). */
    void answered(Case subject, Act act) {
        commitments
                .meet(subject.id(), act.at())
                .ifPresent(
                        met ->
                                note(
                                        subject,
                                        EventType.PROMISE_MET,
                                        act,
                                        met.stateAt(act.at()).key()));
    }

    void note(Case subject, EventType type, Act act, @Nullable String to) {
        cases.note(
                subject.id(), new CaseEvent(type, act.at(), act.person(), null, to, act.message()));
    }

    /** Queues a mail; one that is held back leaves a trace on the case. */
    void mail(
            MailKind kind,
            String cause,
            Case about,
            @Nullable MessageId message,
            PersonId recipient,
            Act act) {
        if (!outbox.queue(kind, cause, about, message, recipient)) {
            note(about, EventType.AUTOMATIC_MAIL_HELD_BACK, act, kind.key());
        }
    }

    /** Tells the owner, unless the owner is who acts. */
    void tellOwner(MailKind kind, String cause, Case about, @Nullable MessageId message, Act act) {
        about.handling()
                .owner()
                .filter(owner -> !owner.equals(act.person()))
                .ifPresent(owner -> mail(kind, cause, about, message, owner, act));
    }
}
