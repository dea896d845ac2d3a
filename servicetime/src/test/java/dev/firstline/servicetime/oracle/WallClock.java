package dev.firstline.servicetime.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneRules;

/**
 * What the wall clock of a zone shows at each step of a stretch of time, in seconds since it showed
 * the beginning of 1970. Steps are so fine that edges and changes of the clock fall between them.
 */
final class WallClock {
    static final int DAY = 86_400;

    private final long[] shown;
    private final long[] latest;
    private final long[] earliest;

    WallClock(ZoneRules rules, long begin, int step, int steps) {
        shown = new long[steps];
        latest = new long[steps];
        earliest = new long[steps];
        long past = Long.MIN_VALUE;
        for (int i = 0; i < steps; i++) {
            Instant instant = Instant.ofEpochSecond(begin + (long) i * step);
            shown[i] = instant.getEpochSecond() + rules.getOffset(instant).getTotalSeconds();
            past = Math.max(past, shown[i]);
            latest[i] = past;
        }
        long future = Long.MAX_VALUE;
        for (int i = steps - 1; i >= 0; i--) {
            earliest[i] = Math.min(shown[i] + step, future);
            future = Math.min(future, shown[i]);
        }
    }

    LocalDate date(int step) {
        return LocalDate.ofEpochDay(Math.floorDiv(shown[step], DAY));
    }

    /** Whether it shows a time of this date. */
    boolean shows(int step, LocalDate date, int from, int to) {
        long midnight = date.toEpochDay() * DAY;
        return midnight + from <= shown[step] && shown[step] < midnight + to;
    }

    /**
     * Whether a window of this date has begun and is not over. It has begun once the clock has
     * shown its beginning or later; it is over once the clock will never again show its end or
     * earlier. That is all there is to say about gaps and overlaps.
     */
    boolean isWithin(int step, LocalDate date, int from, int to) {
        long midnight = date.toEpochDay() * DAY;
        long end = to > from ? midnight + to : midnight + DAY + to;
        return latest[step] >= midnight + from && earliest[step] <= end;
    }
}
