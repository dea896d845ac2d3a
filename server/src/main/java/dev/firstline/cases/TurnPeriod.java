package dev.firstline.cases;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time during which it was somebody's turn (CAS-12); {@code to} is null while it
 * lasts.
 */
public record TurnPeriod(Turn turn, Instant from, @Nullable Instant to) {

    public Duration lasted(Instant now) {
        return Duration.between(from, to == null ? now : to);
    }
}
