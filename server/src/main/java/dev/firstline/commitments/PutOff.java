package dev.firstline.commitments;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A promise that runs, and that was moved to later than its customer was told (COM-6).
 *
 * @param before by when it was promised until then
 * @param cause what moved it
 * @param closed names of the days that do not count any more; empty where they have none, or other
 *     than days moved it
 */
public record PutOff(Commitment promise, Instant before, Cause cause, List<String> closed) {

    /** What moves promises though nothing happened to their cases. */
    public enum Cause {
        /** Days which became known since. */
        DAYS,
        /** Another agreement, or other terms of it. */
        AGREEMENT,
        /** Another version of the programme. */
        VERSION;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Optional<Cause> of(Fact fact) {
            if (fact.type() != Fact.Type.RECOUNTED) {
                return Optional.empty();
            }
            return switch (fact.cause()) {
                case Fact.AGREEMENT -> Optional.of(AGREEMENT);
                case Fact.VERSION -> Optional.of(VERSION);
                default -> fact.isOfDays() ? Optional.of(DAYS) : Optional.empty();
            };
        }
    }

    /** How a clock was counted before that. */
    record Former(Count count, Cause cause) {}

    public PutOff {
        closed = List.copyOf(closed);
    }

    /**
     * How a clock was counted before it was moved to later, if that was the last that changed its
     * limit.
     *
     * @param facts of the clock, in order
     */
    static Optional<Former> before(List<Fact> facts) {
        Count last = null;
        Optional<Former> before = Optional.empty();
        for (Fact fact : facts) {
            Count count = fact.count();
            if (fact.isSame()) {
                last = count;
            } else if (count != null) {
                before = last == null ? Optional.empty() : later(fact, last, count);
                last = count;
            }
        }
        return before;
    }

    private static Optional<Former> later(Fact fact, Count before, Count after) {
        return after.limitAt().isAfter(before.limitAt())
                ? Cause.of(fact).map(cause -> new Former(before, cause))
                : Optional.empty();
    }
}
