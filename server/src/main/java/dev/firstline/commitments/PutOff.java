package dev.firstline.commitments;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A promise that runs, and that was moved to later than its customer was told (COM-6).
 *
 * @param before by when it was promised until then
 * @param cause what moved it
 * @param latest whether nothing moved it since
 * @param closed days that do not count any more; empty where they have no names, or other than days
 *     moved it
 */
public record PutOff(
        Commitment promise, Instant before, Cause cause, boolean latest, List<ClosedDay> closed) {

    /** What moves promises without a word on their cases, or by another priority. */
    public enum Cause {
        /** Days which became known since. */
        DAYS,
        PRIORITY,
        /** Another agreement, or other terms of it. */
        AGREEMENT,
        /** Another version of the programme. */
        VERSION;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Cause> of(Fact fact) {
            if (fact.type() != Fact.Type.RECOUNTED) {
                return Optional.empty();
            }
            return switch (fact.cause()) {
                case Fact.PRIORITY -> Optional.of(PRIORITY);
                case Fact.AGREEMENT -> Optional.of(AGREEMENT);
                case Fact.VERSION -> Optional.of(VERSION);
                default -> fact.isOfDays() ? Optional.of(DAYS) : Optional.empty();
            };
        }
    }

    /** How a clock was counted before that. */
    record Former(Count count, Cause cause, boolean latest) {}

    public PutOff {
        closed = List.copyOf(closed);
    }

    /**
     * How a clock was counted before it was moved to later than was told, unless that was taken
     * back since: what is moved to sooner after that, and not as far, is still later than told.
     *
     * @param facts of the clock, in order
     */
    static Optional<Former> before(List<Fact> facts) {
        Deque<Former> moves = new ArrayDeque<>();
        Count last = null;
        boolean latest = false;
        for (Fact fact : facts) {
            Count count = fact.count();
            if (fact.isSame()) {
                last = count;
            } else if (count != null) {
                Optional<Cause> cause = Cause.of(fact);
                if (cause.isEmpty()) {
                    moves.clear();
                }
                moves.removeIf(it -> !count.limitAt().isAfter(it.count().limitAt()));
                latest = last != null && count.limitAt().isAfter(last.limitAt());
                if (latest && last != null && cause.isPresent()) {
                    moves.addLast(new Former(last, cause.get(), true));
                }
                last = count;
            }
        }
        boolean isLast = latest;
        return Optional.ofNullable(moves.peekLast())
                .map(it -> new Former(it.count(), it.cause(), isLast));
    }
}
