package dev.firstline.servicetime;

import java.time.Duration;
import java.time.Instant;

/** A duration promised from a start on, and another span of time after that start. */
record Promise(
        Scene scene,
        ServiceCalendar calendar,
        Pauses pauses,
        Instant start,
        Duration duration,
        Duration span) {
    Deadline deadline() {
        return add(start, duration);
    }

    Deadline add(Instant from, Duration time) {
        return calendar.add(from, time, pauses);
    }
}
