package dev.firstline.commitments;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a call means that is logged after it was made (COM-4). What counts is the order in which
 * things were said, not that in which they came to be known:
 *
 * <ol>
 *   <li>What was awaited when the call was made is met by it, also where it has been met since by
 *       later words, or given up. A breach that was noted meanwhile stays a fact; what was met
 *       before it was kept after all.
 *   <li>What the customer wrote after the call, and before those later words, was not answered by
 *       the call: the next answer is promised from then. It is counted by what is promised now,
 *       stood still in the states in which the case has been, and is met by the later words, if
 *       there are some.
 *   <li>What was promised after the call is not met by it, and nothing else moves.
 * </ol>
 *
 * Pure.
 */
final class LateCalls {

    private LateCalls() {}

    /** Whether a person's answer would have met it at an instant. */
    static boolean isAwaited(Commitment it, Instant at) {
        return it.kind().isMetByAnswer()
                && !it.startedAt().isAfter(at)
                && it.endedAt().filter(end -> !end.isAfter(at)).isEmpty();
    }

    /** Met by a call, whatever has become of it since; none where the call does not matter. */
    static List<Turned> meet(Commitment it, Instant at) {
        if (!isAwaited(it, at)) {
            return List.of();
        }
        return it.isPending()
                ? Lives.meet(it, at)
                : List.of(new Turned(it.with(it.outcome().met(at)), Fact.of(Fact.Type.MET, at)));
    }

    /**
     * Whether words of the customer seemed to be answered by what met a clock, or to be awaiting it
     * still, and were not, since the call met it before they were written.
     *
     * @param it the answer that was awaited when the call was made
     */
    static boolean wereMissed(Commitment it, AskedLater asked) {
        Instant met = it.metAt();
        return asked.isOpen()
                && it.cancelledAt() == null
                && (met == null || !asked.at().isAfter(met));
    }

    /**
     * What has happened to the clock of such words since it started.
     *
     * @param answered by later words, null while nobody has
     */
    static List<Turned> since(
            Measure measure, Commitment started, AskedLater asked, @Nullable Instant answered) {
        List<Turned> steps = new ArrayList<>();
        Commitment it = started;
        for (AskedLater.Entered entered : asked.states()) {
            if (answered == null || entered.at().isBefore(answered)) {
                steps.addAll(Lives.follow(measure, it, entered.state(), entered.at()));
                it = steps.isEmpty() ? started : steps.getLast().after();
            }
        }
        if (answered != null) {
            steps.addAll(Lives.meet(it, answered));
        }
        return steps;
    }
}
