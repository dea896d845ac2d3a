package dev.firstline.servicetime;

import java.time.Duration;
import java.time.Instant;

/** When a promised duration will have been counted. */
public sealed interface Deadline {
    /** At this instant exactly the duration has been counted. */
    record Due(Instant at) implements Deadline {}

    /**
     * Nobody can say: a pause that has not ended began first.
     *
     * @param since when the clock stopped: at a pause, or at a start within one
     * @param remaining what is left to count once it goes on
     */
    record Suspended(Instant since, Duration remaining) implements Deadline {}

    /** The calendar does not open for that long before the end of the year 2200. */
    record Never() implements Deadline {}
}
