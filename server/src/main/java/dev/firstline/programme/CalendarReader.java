package dev.firstline.programme;

import dev.firstline.servicetime.DayNames;
import dev.firstline.servicetime.InvalidServiceTimeException;
import dev.firstline.servicetime.ServiceCalendar;
import dev.firstline.servicetime.ServiceCalendarBuilder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Reads a region's business hours: zone, week, and closed days. */
final class CalendarReader {

    private CalendarReader() {}

    static ServiceCalendar calendar(YamlPlace region) {
        ServiceCalendarBuilder builder = zone(region.get("zone"));
        region.get("week").entries().forEach((day, windows) -> open(builder, day, windows));
        region.find("closed")
                .ifPresent(
                        closed ->
                                closed.entries()
                                        .forEach((date, name) -> close(builder, date, name)));
        try {
            return builder.build();
        } catch (InvalidServiceTimeException e) {
            fault(region, e);
            return ServiceCalendar.elapsed();
        }
    }

    private static ServiceCalendarBuilder zone(YamlPlace zone) {
        try {
            return ServiceCalendar.in(zone.text());
        } catch (InvalidServiceTimeException e) {
            fault(zone, e);
            return ServiceCalendar.in("UTC");
        }
    }

    private static void open(ServiceCalendarBuilder builder, String day, YamlPlace windows) {
        Optional<DayOfWeek> weekday = DayNames.find(day);
        if (weekday.isEmpty()) {
            windows.fault("unknown-day", "'" + day + "' is no day of the week", DayNames.REMEDY);
            return;
        }
        for (YamlPlace window : windows.items()) {
            List<String> edges = window.items().stream().map(YamlPlace::text).toList();
            if (edges.size() != 2) {
                window.fault(
                        "not-a-window",
                        "a window has a beginning and an end",
                        "write [\"09:00\", \"18:00\"]");
                continue;
            }
            try {
                builder.open(weekday.get(), edges.getFirst(), edges.getLast());
            } catch (InvalidServiceTimeException e) {
                fault(window, e);
            }
        }
    }

    private static void close(ServiceCalendarBuilder builder, String date, YamlPlace name) {
        try {
            builder.closed(LocalDate.parse(date), name.text());
        } catch (DateTimeParseException e) {
            name.fault(
                    "not-a-date", "'" + date + "' is not a date", "write for example 2026-12-25");
        } catch (InvalidServiceTimeException e) {
            fault(name, e);
        }
    }

    private static void fault(YamlPlace place, InvalidServiceTimeException e) {
        place.fault("calendar", e.problem(), e.remedy());
    }
}
