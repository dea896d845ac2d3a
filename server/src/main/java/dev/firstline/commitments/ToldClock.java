package dev.firstline.commitments;

import dev.firstline.servicetime.Interval;
import dev.firstline.servicetime.Pause;
import dev.firstline.servicetime.Pauses;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The instants of a clock as they are told, to the second, so that whatever is told of it adds up
 * to what was promised (COM-7). Each is cut to its second. Where start, pauses and limit cut so
 * would leave a second more or less than the promise, an end of a pause is told by the second that
 * comes next: every instant is told within a second, and no sum is told that is not true.
 *
 * @param pauses by their ends as they are told
 * @param limit as it is told
 * @param promised as it is told: the target, or what the grace made of it, to the second
 */
record ToldClock(
        Measure measure, Commitment clock, Pauses pauses, Instant limit, Duration promised) {

    static ToldClock of(Measure measure, Commitment it) {
        Duration promised = measure.promised(it);
        List<Pause> cut = ToldSums.pauses(it.pauses());
        ToldClock asCut =
                new ToldClock(
                        measure,
                        it,
                        Pauses.of(cut),
                        ToldSums.end(it.limitAt()),
                        promised.truncatedTo(ChronoUnit.SECONDS));
        if (!isDetermined(measure, it, promised) || asCut.isDue()) {
            return asCut;
        }
        return measure.grace(promised).isPresent()
                ? asCut.promising(asCut.counted(asCut.limit))
                : asCut.fitting(cut);
    }

    /** Whether its limit follows from its pauses; that of one that stands still will move. */
    private static boolean isDetermined(Measure measure, Commitment it, Duration promised) {
        return measure.counted(it.startedAt(), it.limitAt(), it.standstills()).equals(promised);
    }

    private boolean isDue() {
        return counted(limit).equals(promised);
    }

    private ToldClock promising(Duration told) {
        return new ToldClock(measure, clock, pauses, limit, told);
    }

    private ToldClock standing(List<Pause> told) {
        return new ToldClock(measure, clock, Pauses.of(told), limit, promised);
    }

    /** With ends of pauses that leave what was promised, each as near to it as it can be. */
    private ToldClock fitting(List<Pause> cut) {
        List<Pause> told = cut;
        ToldClock best = this;
        for (int end = 0; end < 2 * cut.size() && !best.isDue(); end++) {
            List<Pause> other = later(told, end);
            ToldClock then = standing(other);
            if (then.off().compareTo(best.off()) < 0) {
                told = other;
                best = then;
            }
        }
        return best.isDue() || clock.isStanding() ? best : best.due();
    }

    private Duration off() {
        return counted(limit).minus(promised).abs();
    }

    /** With the limit that follows from the other ends. */
    private ToldClock due() {
        Instant told = measure.after(ToldSums.end(clock.startedAt()), promised, pauses);
        return new ToldClock(measure, clock, pauses, told, promised);
    }

    /**
     * With one end told by the second that comes next, unless it lies on one.
     *
     * @param end counted from the beginning of the first pause, then its end, and so on
     */
    private List<Pause> later(List<Pause> told, int end) {
        Pause exact = clock.pauses().get(end / 2);
        Pause before = told.get(end / 2);
        boolean begins = end % 2 == 0;
        boolean counts = exact.from().isAfter(clock.startedAt());
        Instant from = begins && counts ? up(exact.from()) : before.from();
        Instant to = begins || exact.to() == null ? before.to() : up(exact.to());
        boolean empty = to != null && to.isBefore(from);
        List<Pause> later = new ArrayList<>(told);
        later.set(end / 2, new Pause(from, empty ? from : to, before.cause()));
        return later;
    }

    private static Instant up(Instant exactly) {
        Instant cut = ToldSums.end(exactly);
        return cut.equals(exactly) ? cut : cut.plusSeconds(1);
    }

    /** What was counted from its start until an instant. */
    Duration counted(Instant until) {
        return measure.counted(ToldSums.end(clock.startedAt()), told(until), pauses);
    }

    /** What was counted past its limit. */
    Duration late(Instant until) {
        return measure.counted(limit, told(until), pauses);
    }

    private Instant told(Instant at) {
        return at.equals(clock.limitAt()) ? limit : ToldSums.end(at);
    }

    /** The stretches whose lengths are told: {@link Clocks#intervals}. */
    List<Interval> intervals(Instant now) {
        return measure.calendar()
                .explain(ToldSums.end(clock.startedAt()), told(clock.toldUntil(now)), pauses);
    }

    /**
     * What is left of a clock that stands still: what is told of it and what is told to be counted,
     * in whole minutes or to the second, add up to the promise.
     */
    Duration left(Instant now) {
        Duration counted = counted(now);
        boolean minutes = ToldSums.isInMinutes(intervals(now));
        return promised.minus(minutes ? counted.truncatedTo(ChronoUnit.MINUTES) : counted);
    }
}
