package dev.firstline.servicetime;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch in which a calendar is open throughout.
 *
 * @param from its first instant
 * @param to the first instant after it
 */
public record Opening(Instant from, Instant to) {
    /** Its elapsed length, to the nanosecond. */
    public Duration duration() {
        return Duration.between(from, to);
    }
}
