package dev.firstline.servicetime.icalendar;

import dev.firstline.servicetime.Closing;
import dev.firstline.servicetime.TimeOfDay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

/** An event on one of the times that it takes place. */
record Occurrence(String name, Moment start, Duration length, Budget budget) {

    /** Adds what it closes of a desk: a closing for each date, and for each offset of a date. */
    void close(Years years, ZoneId desk, List<Closing> closings) {
        if (start.allDay()) {
            close(years, start.local(), start.local().plus(length), closings);
            return;
        }
        Instant end = start.instant().plus(length);
        Instant from = start.instant();
        while (from.isBefore(end)) {
            ZoneOffset offset = desk.getRules().getOffset(from);
            ZoneOffsetTransition change = desk.getRules().nextTransition(from);
            Instant to =
                    change == null || end.isBefore(change.getInstant()) ? end : change.getInstant();
            close(years, shown(from, offset), shown(to, offset), closings);
            from = to;
        }
    }

    private void close(Years years, LocalDateTime from, LocalDateTime to, List<Closing> closings) {
        LocalDateTime begin = later(from, years.begin());
        LocalDateTime end = to.isBefore(years.end()) ? to : years.end();
        while (begin.isBefore(end)) {
            budget.spend(1);
            LocalDate date = begin.toLocalDate();
            LocalDateTime midnight = date.plusDays(1).atStartOfDay();
            boolean ends = end.isBefore(midnight);
            closings.add(
                    new Closing(
                            date,
                            TimeOfDay.of(begin.toLocalTime()),
                            ends ? TimeOfDay.of(end.toLocalTime()) : TimeOfDay.END_OF_DAY,
                            name));
            begin = midnight;
        }
    }

    private static LocalDateTime shown(Instant instant, ZoneOffset offset) {
        return LocalDateTime.ofInstant(instant, offset);
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
