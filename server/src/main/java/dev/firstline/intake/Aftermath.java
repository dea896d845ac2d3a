package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Change;
import dev.firstline.cases.EventType;
import dev.firstline.cases.MessageId;
import dev.firstline.cases.Timelines;
import dev.firstline.cases.Turn;
import dev.firstline.commitments.AskedClocks;
import dev.firstline.commitments.Clockwork;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Course;
import dev.firstline.entitlement.Approvers;
import dev.firstline.entitlement.CaseTerms;
import dev.firstline.notifications.MailKind;
import dev.firstline.notifications.Outbox;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.plans.Bought;
import dev.firstline.queues.Queues;
import dev.firstline.time.BusinessTime;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What every change of a case brings with it, in the transaction of the change: promise, place in
 * the queue, mail.
 */
@Component
class Aftermath {

    private final Cases cases;
    private final Timelines timelines;
    private final Commitments commitments;
    private final CaseTerms terms;
    private final Approvers approvers;
    private final Queues queues;
    private final Outbox outbox;
    private final Programmes programmes;
    private final AskedSince asked;
    private final BusinessTime time;

    Aftermath(
            Cases cases,
            Timelines timelines,
            Commitments commitments,
            CaseTerms terms,
            Approvers approvers,
            Queues queues,
            Outbox outbox,
            Programmes programmes,
            AskedSince asked,
            BusinessTime time) {
        this.cases = cases;
        this.timelines = timelines;
        this.commitments = commitments;
        this.terms = terms;
        this.approvers = approvers;
        this.queues = queues;
        this.outbox = outbox;
        this.programmes = programmes;
        this.asked = asked;
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

    /** Keeps a change, and what it means for the clocks. */
    Case keep(Change change, Act act) {
        return keep(change, act, (clocks, after) -> clocks.follow(after, act.at()));
    }

    /** The same for what comes with a public answer of a person (COM-4). */
    Case keepAnswered(Change change, Act act) {
        return keep(
                change,
                act,
                (clocks, after) -> answered(clocks, after, act).follow(after, act.at()));
    }

    /** By the order in which things were said, also where it is noted later than that. */
    private Clockwork answered(Clockwork clocks, Case subject, Act act) {
        Optional<Bought> bought = act.notedAt() == null ? Optional.empty() : bought(subject);
        return bought.map(
                        it ->
                                clocks.answerLate(
                                        subject, it, act.at(), asked.find(subject, act.at())))
                .orElseGet(() -> clocks.answer(act.at()));
    }

    /** The same for what comes with words of the customer, who awaits an answer then. */
    Case keepAsked(Change change, Act act) {
        return keep(
                change,
                act,
                (clocks, after) -> {
                    Optional<Bought> bought = bought(after);
                    clocks.follow(after, act.at());
                    bought.ifPresent(
                            it -> clocks.reopen(after, it, act.at()).ask(after, it, act.at()));
                    return clocks;
                });
    }

    /** The same for a case that staff open again. */
    Case keepReopened(Change change, Act act) {
        return keep(
                change,
                act,
                (clocks, after) -> {
                    clocks.follow(after, act.at());
                    bought(after).ifPresent(it -> clocks.reopen(after, it, act.at()));
                    return clocks;
                });
    }

    /**
     * The same for a change of what promises are counted by: they are counted anew (COM-6).
     *
     * @param cause what changed, such as {@code priority}
     */
    Case keepRecounted(Change change, Act act, String cause) {
        return keep(
                change,
                act,
                (clocks, after) ->
                        bought(after)
                                .map(it -> clocks.recount(after, it, act.at(), cause))
                                .orElse(clocks));
    }

    /** The same for a case that goes on in another: what is promised on it is given up. */
    Case keepMerged(Change change, Act act) {
        return keep(
                change, act, (clocks, after) -> clocks.giveUp(act.at()).follow(after, act.at()));
    }

    /** The same for a case that stands alone again: what was promised on it goes on. */
    Case keepUnmerged(Change change, Instant merged, Act act) {
        return keep(
                change,
                act,
                (clocks, after) -> clocks.restore(merged, act.at()).follow(after, act.at()));
    }

    private Optional<Bought> bought(Case subject) {
        return subject.origin().organisation().map(_ -> terms.bought(subject));
    }

    private Case keep(Change change, Act act, BiFunction<Clockwork, Case, Clockwork> clocks) {
        AskedClocks held = commitments.ask(change.after().id());
        Case after = cases.apply(change, act, List.of(held.query()));
        Course course = clocks.apply(held.clocks(), after).course();
        tell(after, course, act);
        place(after, course, act);
        return after;
    }

    /**
     * Puts the case where it now belongs in its queue.
     *
     * @return whether it became another side's turn by that
     */
    boolean place(Case subject, Act act) {
        return place(subject, commitments.course(subject.id()), act);
    }

    /** An approval may be awaited of either side: whose it is does not follow from the state. */
    boolean place(Case subject, Course course, Act act) {
        Turn turn = approvers.turn(subject);
        boolean moved =
                subject.state() == CaseState.AWAITING_APPROVAL
                        && timelines.hand(subject.id(), turn, act.at());
        String priority = subject.handling().priority();
        boolean urgent =
                programmes.version(subject.origin().programmeVersion()).priority(priority).urgent();
        queues.reflect(subject, turn, urgent, course.dueAt());
        return moved;
    }

    /**
     * Starts the clocks of a case, and puts it in its place.
     *
     * @param from when its time begins
     * @param answered what was answered in public since, empty for nothing
     */
    void promise(Case subject, Bought bought, Instant from, Optional<Act> answered, Act act) {
        place(subject, startClocks(subject, bought, from, answered, act), act);
    }

    /**
     * The same for a case whose place is still to be found. Outside of what is supported nothing is
     * promised: a plan that helps there does so as well as it can (INT-10).
     */
    Course startClocks(Case subject, Bought bought, Instant from, Optional<Act> answered, Act act) {
        if (!subject.origin().basis().isSupported()) {
            return Course.NONE;
        }
        Clockwork clocks = commitments.ofNew().start(subject, bought, from);
        timelines
                .findTakenUp(subject)
                .filter(taken -> answered.filter(it -> it.at().isBefore(taken)).isEmpty())
                .ifPresent(clocks::takenUp);
        answered.ifPresent(it -> clocks.answer(it.at()));
        Course course = clocks.follow(subject, act.at()).course();
        tell(subject, course, answered.orElse(act));
        return course;
    }

    /** Notes on the case what happened to its clocks. */
    void tell(Case subject, Course course, Act act) {
        List<CaseEvent> events = PromiseEvents.of(course.steps(), act);
        if (!events.isEmpty()) {
            cases.note(Map.of(subject.id(), events));
        }
    }

    void note(Case subject, EventType type, Act act, @Nullable String to) {
        cases.note(
                subject.id(),
                new CaseEvent(type, act.at(), act.person(), null, to, act.message())
                        .noted(act.toldAt()));
    }

    /** Queues a mail; one that is held back leaves a trace on the case. */
    void mail(
            MailKind kind,
            String cause,
            Case about,
            @Nullable MessageId message,
            PersonId recipient,
            Act act) {
        mail(kind, cause, about, message, recipient, null, act);
    }

    /** The same, with JSON of what its words need beside the case; null for nothing. */
    void mail(
            MailKind kind,
            String cause,
            Case about,
            @Nullable MessageId message,
            PersonId recipient,
            @Nullable String particulars,
            Act act) {
        if (!outbox.queue(kind, cause, about, message, recipient, particulars)) {
            note(about, EventType.AUTOMATIC_MAIL_HELD_BACK, act, kind.key());
        }
    }

    /** Asks for a word, as often as it is looked who may give it: a trace is left once a day. */
    void ask(
            MailKind kind,
            String cause,
            Case about,
            @Nullable MessageId message,
            PersonId recipient,
            Act act) {
        if (!outbox.queue(kind, cause, about, message, recipient) && !isNoted(about, kind, act)) {
            note(about, EventType.AUTOMATIC_MAIL_HELD_BACK, act, kind.key());
        }
    }

    private boolean isNoted(Case about, MailKind heldBack, Act act) {
        Instant since = act.at().minus(Duration.ofDays(1));
        return timelines.list(about).stream()
                .filter(it -> it.type() == EventType.AUTOMATIC_MAIL_HELD_BACK)
                .anyMatch(it -> heldBack.key().equals(it.to()) && it.at().isAfter(since));
    }

    /** Tells the owner, unless the owner is who acts. */
    void tellOwner(MailKind kind, String cause, Case about, @Nullable MessageId message, Act act) {
        about.handling()
                .owner()
                .filter(owner -> !owner.equals(act.person()))
                .ifPresent(owner -> mail(kind, cause, about, message, owner, act));
    }
}
