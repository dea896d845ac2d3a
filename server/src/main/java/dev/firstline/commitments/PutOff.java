package dev.firstline.commitments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A promise that runs, and that days which became known since moved to later than its customer was
 * told (COM-6).
 *
 * @param before by when it was promised until then
 * @param closed names of the days that do not count any more; empty where they have none
 */
public record PutOff(Commitment promise, Instant before, List<String> closed) {

    public PutOff {
        closed = List.copyOf(closed);
    }

    /**
     * How a clock was counted before days moved it to later, if that was the last that changed its
     * limit.
     *
     * @param facts of the clock, in order
     */
    static Optional<Count> before(List<Fact> facts) {
        Count last = null;
        Count before = null;
        for (Fact fact : facts) {
            Count count = fact.count();
            if (count != null) {
                before = last != null && isLater(fact, last, count) ? last : null;
                last = count;
            }
        }
        return Optional.ofNullable(before);
    }

    private static boolean isLater(Fact fact, Count before, Count after) {
        return fact.isOfDays() && after.limitAt().isAfter(before.limitAt());
    }
}
