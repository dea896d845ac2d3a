package dev.firstline.intake;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Act;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.EventType;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Fact;
import dev.firstline.commitments.Turned;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/**
 * What happens to clocks, as events of their case (CAS-8): of which kind they are, and to when.
 * That they stand still or go on is told by the state that brought it.
 */
final class PromiseEvents {

    private PromiseEvents() {}

    static Optional<CaseEvent> of(Turned step, Act act) {
        Commitment clock = step.after();
        Fact fact = step.fact();
        return switch (fact.type()) {
            case STARTED -> Optional.of(event(EventType.PROMISE_MADE, act.at(), step, act));
            case RECOUNTED -> Optional.of(event(EventType.PROMISE_RECOUNTED, act.at(), step, act));
            case MET ->
                    Optional.of(
                            event(
                                    EventType.PROMISE_MET,
                                    fact.at(),
                                    step,
                                    act.person(),
                                    clock.stateAt(fact.at()).key(),
                                    act));
            case BREACHED -> Optional.of(breached(clock));
            case REOPENED ->
                    ofChange(step, event(EventType.PROMISE_RECOUNTED, act.at(), step, act));
            case CANCELLED ->
                    ofChange(step, event(EventType.PROMISE_CANCELLED, act.at(), step, act));
            case PAUSED, RESUMED, ANNOTATED -> Optional.empty();
        };
    }

    /** What comes with a state or a merge is told by that. */
    private static Optional<CaseEvent> ofChange(Turned step, CaseEvent event) {
        return step.fact().isOfChange() ? Optional.of(event) : Optional.empty();
    }

    /** Nobody did it; it holds from when it was due (COM-9). */
    static CaseEvent breached(Commitment clock) {
        return new CaseEvent(
                EventType.PROMISE_BREACHED,
                clock.limitAt(),
                null,
                clock.kind().key(),
                clock.limitAt().toString(),
                null);
    }

    private static CaseEvent event(EventType type, Instant at, Turned step, Act act) {
        return event(type, at, step, act.person(), step.after().limitAt().toString(), act);
    }

    private static CaseEvent event(
            EventType type, Instant at, Turned step, @Nullable PersonId by, String to, Act act) {
        return new CaseEvent(type, at, by, step.after().kind().key(), to, act.message());
    }
}
