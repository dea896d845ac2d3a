package dev.firstline.intake;

import static java.util.stream.Collectors.joining;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Act;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.EventType;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Fact;
import dev.firstline.commitments.MovedClock;
import dev.firstline.commitments.Turned;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens to clocks, as events of their case (CAS-8): of which kind they are, and to when. All
 * that stand still by one act are one event, and so are all that go on: their kinds with commas
 * between them, and in the same order by when they are due now. Of one that stands still no limit
 * is told, but how much was left of it before it was counted anew, and since: two durations with a
 * slash between them.
 */
public final class PromiseEvents {

    private PromiseEvents() {}

    /** Those of one act, in their order. */
    public static List<CaseEvent> of(List<Turned> steps, Act act) {
        List<CaseEvent> events = new ArrayList<>();
        List<Turned> still = steps.stream().filter(it -> isStill(it) && !isSince(it, act)).toList();
        List<Turned> on = steps.stream().filter(it -> isOn(it) && !isSince(it, act)).toList();
        for (Turned step : steps) {
            if (!isStill(step) && !isOn(step)) {
                one(step, act).ifPresent(events::add);
            } else if (step.equals(still.isEmpty() ? null : still.getFirst())) {
                events.add(together(EventType.PROMISE_PAUSED, still, step.fact().cause(), act));
            } else if (step.equals(on.isEmpty() ? null : on.getFirst())) {
                events.add(together(EventType.PROMISE_RESUMED, on, limits(on), act));
            }
        }
        return events;
    }

    /** What has happened since an act to what it started, be it known later (COM-4). */
    private static boolean isSince(Turned step, Act act) {
        return step.fact().at().isAfter(act.at());
    }

    /** What took place before it was promised met it at its start, and is told by when it was. */
    private static boolean isBefore(Turned step, Act act) {
        return isSince(step, act) && step.fact().at().equals(step.after().startedAt());
    }

    /** What stood still, or went on, while it was not promised, is told by nobody. */
    private static boolean isStill(Turned step) {
        return step.fact().type() == Fact.Type.PAUSED && step.after().isPending();
    }

    /** A change that promises again what it had called off is told as a change. */
    private static boolean isOn(Turned step) {
        return (step.fact().type() == Fact.Type.RESUMED && step.after().isPending())
                || (step.fact().type() == Fact.Type.REOPENED && !step.fact().isOfChange());
    }

    private static Optional<CaseEvent> one(Turned step, Act act) {
        Commitment clock = step.after();
        Fact fact = step.fact();
        if (fact.isSame()) {
            return Optional.empty();
        }
        return switch (fact.type()) {
            case STARTED ->
                    Optional.of(
                            event(
                                    EventType.PROMISE_MADE,
                                    isSince(step, act) ? fact.at() : act.at(),
                                    step,
                                    act));
            case RECOUNTED, REOPENED ->
                    Optional.of(
                            event(
                                    fact.type() == Fact.Type.REOPENED
                                            ? EventType.PROMISE_AGAIN
                                            : EventType.PROMISE_RECOUNTED,
                                    act.at(),
                                    step,
                                    act.person(),
                                    clock.isPaused() ? left(step) : clock.limitAt().toString(),
                                    act));
            case MET ->
                    Optional.of(
                            event(
                                    EventType.PROMISE_MET,
                                    isBefore(step, act) ? act.at() : fact.at(),
                                    step,
                                    isSince(step, act) && !isBefore(step, act)
                                            ? null
                                            : act.person(),
                                    clock.stateAt(fact.at()).key(),
                                    act));
            case BREACHED -> Optional.of(breached(clock, act.toldAt()));
            case CANCELLED ->
                    fact.isOfChange() ? Optional.of(cancelled(step, act)) : Optional.empty();
            case PAUSED, RESUMED, ANNOTATED -> Optional.empty();
        };
    }

    private static @Nullable String left(Turned step) {
        MovedClock.Left left = step.left();
        return left == null ? null : left.before() + "/" + left.after();
    }

    /** With the time by which it had been promised, unless it stood still. */
    private static CaseEvent cancelled(Turned step, Act act) {
        Commitment clock = step.after();
        return event(
                EventType.PROMISE_CANCELLED,
                act.at(),
                step,
                act.person(),
                clock.isStanding() ? null : clock.limitAt().toString(),
                act);
    }

    /** Nobody did it; it holds from when it was due, also where it is noted later (COM-9). */
    static CaseEvent breached(Commitment clock, Instant noted) {
        return new CaseEvent(
                        EventType.PROMISE_BREACHED,
                        clock.limitAt(),
                        null,
                        clock.kind().key(),
                        clock.limitAt().toString(),
                        null)
                .noted(noted);
    }

    private static CaseEvent together(EventType type, List<Turned> steps, String to, Act act) {
        return new CaseEvent(
                        type,
                        act.at(),
                        act.person(),
                        steps.stream().map(it -> it.after().kind().key()).collect(joining(",")),
                        to,
                        act.message())
                .noted(act.toldAt());
    }

    private static String limits(List<Turned> steps) {
        return steps.stream().map(it -> it.after().limitAt().toString()).collect(joining(","));
    }

    private static CaseEvent event(EventType type, Instant at, Turned step, Act act) {
        return event(type, at, step, act.person(), step.after().limitAt().toString(), act);
    }

    private static CaseEvent event(
            EventType type,
            Instant at,
            Turned step,
            @Nullable PersonId by,
            @Nullable String to,
            Act act) {
        return new CaseEvent(type, at, by, step.after().kind().key(), to, act.message())
                .noted(act.toldAt());
    }
}
