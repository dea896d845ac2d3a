package dev.firstline.servicetime.oracle;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A calendar and the pauses of a clock, as plain values. Times of day are seconds since 00:00; a
 * window whose end is not after its beginning ends on the next day.
 */
public record Plan(
        ZoneId zone,
        List<Weekly> weekly,
        List<Closed> closed,
        List<Opened> opened,
        List<Paused> paused) {

    /** Of the windows of a week, one that holds on dates from one up to, not including, another. */
    public record Weekly(DayOfWeek day, int from, int to, LocalDate since, LocalDate until) {
        public Weekly until(int other) {
            return new Weekly(day, from, other, since, until);
        }

        boolean holdsOn(LocalDate date) {
            return !date.isBefore(since) && date.isBefore(until);
        }
    }

    public record Closed(LocalDate date, int from, int to, String name) {}

    public record Opened(LocalDate date, int from, int to) {}

    public record Paused(Instant from, @Nullable Instant to, String cause) {}
}
