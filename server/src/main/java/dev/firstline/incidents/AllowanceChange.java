package dev.firstline.incidents;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * That the allowance of an account became another within its month, since the agreement was amended
 * or another version of the programme holds: for what is charged from then on (INC-2).
 *
 * @param at since when it holds
 * @param was null for unlimited; likewise what it becomes
 */
public record AllowanceChange(
        long account, Instant at, @Nullable Integer was, @Nullable Integer becomes) {}
