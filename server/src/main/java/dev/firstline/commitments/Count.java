package dev.firstline.commitments;

import dev.firstline.programme.plans.Bought;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How a clock is counted, and to when.
 *
 * @param bought and priority: by what
 * @param startedAt from when its time counts
 * @param goalAt aimed at
 * @param limitAt promised
 * @param graceFrom from when the grace counts, because a recount left less than it; null for none
 *     (COM-6)
 */
public record Count(
        Bought bought,
        String priority,
        Instant startedAt,
        Instant goalAt,
        Instant limitAt,
        @Nullable Instant graceFrom) {}
