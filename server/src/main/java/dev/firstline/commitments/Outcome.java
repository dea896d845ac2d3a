package dev.firstline.commitments;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What has come of a commitment so far.
 *
 * @param metAt when it was met, null before
 * @param breachedAt when it was due and not met, null where that did not happen (COM-9)
 * @param warned the highest share of its time, in percent, of which people were told; {@link #TOLD}
 *     for its breach (COM-8)
 */
public record Outcome(
        @Nullable Instant metAt,
        @Nullable Instant cancelledAt,
        @Nullable Instant breachedAt,
        int warned) {

    static final Outcome NONE = new Outcome(null, null, null, 0);

    static final int TOLD = 100;

    /** What was met was not given up, as a call may tell that is logged late. */
    Outcome met(@Nullable Instant at) {
        return new Outcome(at, at == null ? cancelledAt : null, breachedAt, warned);
    }

    Outcome cancelled(@Nullable Instant at) {
        return new Outcome(metAt, at, breachedAt, warned);
    }

    Outcome breached(Instant due) {
        return new Outcome(metAt, cancelledAt, due, warned);
    }

    Outcome warned(int percent) {
        return new Outcome(metAt, cancelledAt, breachedAt, percent);
    }
}
