package dev.firstline.commitments;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** What became later of what customers were told, and of what was left (COM-6). */
@Component
public class PutOffs {

    private final CaseFacts facts;
    private final PublishedMeasures measures;
    private final LeftThen left;

    PutOffs(CaseFacts facts, PublishedMeasures measures, LeftThen left) {
        this.facts = facts;
        this.measures = measures;
        this.left = left;
    }

    /**
     * Whether days that became known since, another priority, another agreement or another version
     * moved what a customer was told to later.
     */
    public Optional<PutOff> find(Commitment promise) {
        boolean mayBe = promise.isRunning() && promise.outcome().breachedAt() == null;
        return mayBe
                ? PutOff.before(facts.list(promise)).map(before -> putOff(promise, before))
                : Optional.empty();
    }

    private PutOff putOff(Commitment promise, PutOff.Former before) {
        boolean isOfDays = before.cause() == PutOff.Cause.DAYS;
        return new PutOff(
                promise,
                before.count().limitAt(),
                before.cause(),
                before.latest(),
                isOfDays ? closedSince(promise, before.count()) : List.of());
    }

    private List<ClosedDay> closedSince(Commitment promise, Count before) {
        OtherDays days = measures.otherDays(promise);
        return days.closed(days.calendars().apply(before.days()));
    }

    /** Whether what is left of a clock that stands still was moved while it does. */
    public Optional<LeftMoved> findLeftMoved(Commitment still) {
        return still.standsInTime()
                ? LeftMoved.last(facts.list(still)).flatMap(until -> moved(still, until))
                : Optional.empty();
    }

    private Optional<LeftMoved> moved(Commitment still, List<Fact> until) {
        return findLeft(still, until)
                .filter(it -> !it.before().equals(it.after()))
                .flatMap(
                        it ->
                                PutOff.Cause.of(until.getLast())
                                        .map(why -> new LeftMoved(why, it.before(), it.after())));
    }

    /**
     * What a clock that stood still had left before it was counted anew, and since; empty where it
     * ran.
     *
     * @param until its facts, the last of which is that it was
     */
    public Optional<MovedClock.Left> findLeft(Commitment it, List<Fact> until) {
        return left.find(it, until);
    }
}
