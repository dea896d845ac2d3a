package dev.firstline.servicetime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The time that calendars know: the dates from 1970 to 2200 wherever on earth. Inside it an instant
 * is a count of nanoseconds since 1970 that fits a {@code long}, which makes all arithmetic exact
 * and free of allocation.
 */
final class Horizon {
    static final long SECOND = 1_000_000_000L;
    static final long DAY = 86_400 * SECOND;

    static final LocalDate FIRST_DATE = LocalDate.of(1970, 1, 1);
    static final LocalDate LAST_DATE = LocalDate.of(2200, 12, 31);

    /**
     * A day more than the dates on either side, because zones differ from UTC by up to 18 hours.
     */
    static final long START = startOf(FIRST_DATE) - DAY;

    static final long END = startOf(LAST_DATE) + 2 * DAY;

    private Horizon() {}

    static long nanos(String place, Instant instant) {
        long second = instant.getEpochSecond();
        if (second < START / SECOND || second >= END / SECOND) {
            throw new InvalidServiceTimeException(
                    place,
                    instant + " lies outside the years that calendars know",
                    "give an instant from 1970 to 2200");
        }
        return second * SECOND + instant.getNano();
    }

    static void check(String place, LocalDate date) {
        if (date.isBefore(FIRST_DATE) || date.isAfter(LAST_DATE)) {
            throw new InvalidServiceTimeException(
                    InvalidServiceTimeException.Kind.UNKNOWN_YEAR,
                    List.of(date.toString()),
                    place,
                    date + " lies outside the years that calendars know",
                    "give a date from 1970 to 2200");
        }
    }

    static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND), Math.floorMod(nanos, SECOND));
    }

    /** The wall-clock reading at which a date begins, counted like an instant. */
    static long startOf(LocalDate date) {
        return date.toEpochDay() * DAY;
    }
}
