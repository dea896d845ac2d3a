package dev.firstline.commitments;

import dev.firstline.programme.plans.Bought;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How a clock is counted, and to when.
 *
 * @param bought and priority: by what
 * @param days version of the programme whose holidays and other days count: that of the promise, or
 *     a later one that knew more (COM-6)
 * @param startedAt from when its time counts
 * @param goalAt aimed at
 * @param limitAt promised
 * @param graceFrom from when the grace counts, because a recount left less than it; null for none
 *     (COM-6)
 */
public record Count(
        Bought bought,
        int days,
        String priority,
        Instant startedAt,
        Instant goalAt,
        Instant limitAt,
        @Nullable Instant graceFrom) {

    /** The same by days that changed nothing of it. */
    Count on(int otherDays) {
        return new Count(bought, otherDays, priority, startedAt, goalAt, limitAt, graceFrom);
    }

    /** Whether it promises the same, by whatever days. */
    boolean says(Count other) {
        return on(other.days).equals(other);
    }
}
