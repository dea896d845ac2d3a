package dev.firstline.commitments;

import dev.firstline.servicetime.ServiceCalendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Of each minute of some weeks over a change of clocks, whether a calendar counts it. */
final class MinuteTables {

    static final Instant ORIGIN = Instant.parse("2026-10-12T00:00:00Z");

    private static final int WEEKS = 12;
    private static final Map<ServiceCalendar, boolean[]> KNOWN = new ConcurrentHashMap<>();

    private MinuteTables() {}

    static boolean[] of(Measure measure) {
        return KNOWN.computeIfAbsent(measure.calendar(), MinuteTables::walked);
    }

    /** Other words, or another version, for as much in the same hours: nothing is counted anew. */
    static boolean promiseSame(Measure before, Measure now) {
        return before.priority().equals(now.priority())
                && before.target().equals(now.target())
                && before.region().key().equals(now.region().key())
                && before.coverage().kind() == now.coverage().kind()
                && before.calendar().equals(now.calendar());
    }

    static Instant at(int minute) {
        return ORIGIN.plus(Duration.ofMinutes(minute));
    }

    static int minute(Instant at) {
        return (int) Duration.between(ORIGIN, at).toMinutes();
    }

    private static boolean[] walked(ServiceCalendar calendar) {
        boolean[] open = new boolean[WEEKS * 7 * 24 * 60];
        for (int i = 0; i < open.length; i++) {
            open[i] = calendar.isOpen(at(i));
        }
        return open;
    }
}
