package dev.firstline.servicetime.oracle;

import java.time.Duration;
import java.time.Instant;

/** When a duration is due. */
public sealed interface Answer {
    record Due(Instant at) implements Answer {}

    record Suspended(Instant since, Duration remaining) implements Answer {}

    /** Not before the end of the time that was walked. */
    record Beyond() implements Answer {}
}
