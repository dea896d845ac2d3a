package dev.firstline.programme.plans;

import java.time.LocalDate;

/**
 * The release window (INT-10).
 *
 * @param earlierForDays for how many days after its successor came out an earlier release is
 *     supported
 * @param otherwise what happens to a case outside the window
 */
public record Releases(int earlierForDays, Otherwise otherwise) {

    /** What a plan does with a case that is not supported. */
    public enum Otherwise {
        BEST_EFFORT,
        /** It is refused, with an explanation. */
        REFUSE;

        public String key() {
            return Keys.of(this);
        }

        public static Otherwise of(String key) {
            return Keys.find(Otherwise.class, key);
        }
    }

    /** The last day on which a release is supported whose successor came out on a date. */
    public LocalDate lastDay(LocalDate successorOut) {
        return successorOut.plusDays(earlierForDays);
    }

    public boolean helpsOutside() {
        return otherwise == Otherwise.BEST_EFFORT;
    }
}
