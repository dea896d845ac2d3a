package dev.firstline.servicetime;

import java.time.Duration;
import java.time.Instant;

/** Counts along a timeline, standing still in pauses. */
record Clock(Timeline timeline, Pauses pauses) {
    /** Longer than the horizon. */
    private static final long TOO_LONG = Long.MAX_VALUE;

    /**
     * Looks for the end in open time. {@code base} is the open time that does not count: that
     * before the start and that within pauses.
     */
    Deadline add(Instant start, Duration duration) {
        long wanted = wanted(duration);
        long from = Horizon.nanos("start", start);
        long base = timeline.openUntil(from);
        for (int i = pauses.firstEndingAfter(from); i < pauses.count(); i++) {
            long stopped = Math.max(from, pauses.from(i));
            long openWhenStopped = timeline.openUntil(stopped);
            long counted = openWhenStopped - base;
            if (wanted == 0 ? timeline.resumed(base) < stopped : wanted <= counted) {
                break;
            }
            if (pauses.to(i) == Pauses.OPEN) {
                return new Deadline.Suspended(
                        Horizon.instant(Math.max(from, pauses.standstill(i))),
                        duration.minusNanos(counted));
            }
            base += timeline.openUntil(pauses.to(i)) - openWhenStopped;
        }
        return deadline(base, wanted);
    }

    private Deadline deadline(long base, long wanted) {
        if (wanted > timeline.open() - base) {
            return new Deadline.Never();
        }
        long due = wanted == 0 ? timeline.resumed(base) : timeline.reached(base + wanted);
        return due == Timeline.NEVER
                ? new Deadline.Never()
                : new Deadline.Due(Horizon.instant(due));
    }

    Duration between(Instant start, Instant end) {
        long from = Horizon.nanos("start", start);
        long to = end(start, end);
        long counted = timeline.openUntil(to) - timeline.openUntil(from);
        for (int i = pauses.firstEndingAfter(from); i < pauses.count(); i++) {
            if (pauses.from(i) >= to) {
                break;
            }
            long stopped = Math.max(from, pauses.from(i));
            long resumed = Math.min(to, pauses.to(i));
            counted -= timeline.openUntil(resumed) - timeline.openUntil(stopped);
        }
        return Duration.ofNanos(counted);
    }

    Walk walk(Instant start, Instant end) {
        return new Walk(timeline, pauses, Horizon.nanos("start", start), end(start, end));
    }

    private static long end(Instant start, Instant end) {
        if (end.isBefore(start)) {
            throw new InvalidServiceTimeException(
                    "end", end + " lies before the start, " + start, "give the earlier one first");
        }
        return Horizon.nanos("end", end);
    }

    private static long wanted(Duration duration) {
        if (duration.isNegative()) {
            throw new InvalidServiceTimeException(
                    "duration", duration + " is negative", "give zero or more");
        }
        return duration.toSeconds() >= TOO_LONG / Horizon.SECOND ? TOO_LONG : duration.toNanos();
    }
}
