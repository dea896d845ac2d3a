package dev.firstline.servicetime;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Time in which a clock stands still, such as while a customer is asked something.
 *
 * @param to the first instant after it, or null as long as it has not ended
 * @param cause why, for the explanation; may be empty
 */
public record Pause(Instant from, @Nullable Instant to, String cause) {
    /**
     * @throws InvalidServiceTimeException if it ends before it begins; an empty one is allowed, and
     *     pauses nothing
     */
    public Pause {
        if (to != null && to.isBefore(from)) {
            throw new InvalidServiceTimeException(
                    "pause from " + from,
                    "it ends at " + to + ", before it begins",
                    "give the earlier instant first, or no end while it lasts");
        }
    }

    /** A pause that has not ended. */
    public static Pause since(Instant from, String cause) {
        return new Pause(from, null, cause);
    }
}
