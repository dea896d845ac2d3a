package dev.firstline.servicetime;

import java.time.Duration;
import java.time.Instant;

/**
 * One line of an explanation: a stretch of time that counted, or did not, for one reason.
 *
 * @param from its first instant
 * @param to the first instant after it, where the next interval begins
 * @param name the name of the closing or the cause of the pause; empty for the other reasons
 */
public record Interval(Instant from, Instant to, Reason why, String name) {
    /** Its elapsed length, to the nanosecond. */
    public Duration duration() {
        return Duration.between(from, to);
    }
}
