package dev.firstline.programme.reading;

import dev.firstline.servicetime.Closing;
import dev.firstline.servicetime.DayNames;
import dev.firstline.servicetime.ExtraOpening;
import dev.firstline.servicetime.InvalidServiceTimeException;
import dev.firstline.servicetime.ServiceCalendar;
import dev.firstline.servicetime.ServiceCalendarBuilder;
import dev.firstline.servicetime.Week;
import dev.firstline.servicetime.Window;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads opening hours: zone, week, and the days that differ (COM-3). */
final class CalendarReader {

    private CalendarReader() {}

    static Map<String, Hours> calendars(Place place) {
        Map<String, Hours> calendars = new LinkedHashMap<>();
        place.entries().forEach((key, entry) -> calendars.put(key, hours(entry)));
        return calendars;
    }

    private static Hours hours(Place place) {
        ZoneId zone = zone(place.get("zone"));
        List<Closing> closings = ClosingReader.closings(place, zone);
        ServiceCalendarBuilder business = ServiceCalendar.in(zone).closed(closings);
        place.get("week").entries().forEach((days, windows) -> open(business, days, windows));
        place.get("opened").entries().forEach((date, windows) -> openOn(business, date, windows));
        try {
            Week weekdays = Week.weekdays(Window.WHOLE_DAY);
            return new Hours(
                    business.build(),
                    ServiceCalendar.in(zone).week(weekdays).closed(closings).build());
        } catch (InvalidServiceTimeException e) {
            if (hasDay(place.get("week"))) {
                place.fault(e);
            }
            return Hours.UNKNOWN;
        }
    }

    /** Whether it names a day at all; the schema has told of those that are none. */
    private static boolean hasDay(Place week) {
        return week.isThere()
                && (week.entries().isEmpty()
                        || week.entries().keySet().stream()
                                .flatMap(days -> Arrays.stream(days.split("-", -1)))
                                .anyMatch(day -> DayNames.find(day).isPresent()));
    }

    private static ZoneId zone(Place zone) {
        try {
            return ServiceCalendar.in(zone.isThere() ? zone.text() : "UTC")
                    .week(Week.always())
                    .build()
                    .zone();
        } catch (InvalidServiceTimeException e) {
            zone.fault(e);
            return ZoneId.of("UTC");
        }
    }

    /** The windows of a day, or of several days such as {@code mon-fri}. */
    private static void open(ServiceCalendarBuilder builder, String days, Place windows) {
        String[] ends = days.split("-", -1);
        Optional<DayOfWeek> first = DayNames.find(ends[0]);
        Optional<DayOfWeek> last = DayNames.find(ends[ends.length - 1]);
        if (first.isEmpty() || last.isEmpty()) {
            return; // The schema has told.
        }
        int count = Math.floorMod(last.get().getValue() - first.get().getValue(), 7);
        for (int i = 0; i <= count; i++) {
            DayOfWeek day = first.get().plus(i);
            windows.items().forEach(window -> open(builder, day, window));
        }
    }

    private static void open(ServiceCalendarBuilder builder, DayOfWeek day, Place window) {
        List<String> edges = window.texts();
        if (edges.size() == 2) {
            try {
                builder.open(day, edges.getFirst(), edges.getLast());
            } catch (InvalidServiceTimeException e) {
                window.fault(e);
            }
        }
    }

    private static void openOn(ServiceCalendarBuilder builder, String date, Place windows) {
        Optional<LocalDate> on = ClosingReader.date(date, windows);
        for (Place window : windows.items()) {
            List<String> edges = window.texts();
            if (on.isPresent() && edges.size() == 2) {
                try {
                    Window open = Window.of(edges.getFirst(), edges.getLast());
                    builder.opened(new ExtraOpening(on.get(), open));
                } catch (InvalidServiceTimeException e) {
                    window.fault(e);
                }
            }
        }
    }
}
