package dev.firstline.cli.clock;

import dev.firstline.servicetime.Closing;
import dev.firstline.servicetime.DayNames;
import dev.firstline.servicetime.ServiceCalendar;
import dev.firstline.servicetime.ServiceCalendarBuilder;
import dev.firstline.servicetime.TimeOfDay;
import dev.firstline.servicetime.Week;
import dev.firstline.servicetime.Window;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the calendar of a line: {@code zone}, {@code week} and {@code closed}. */
final class CalendarFields {
    private static final String ZONE =
            "write an IANA name such as \"Europe/Bucharest\", or an offset such as \"+02:00\"";
    private static final String WEEK =
            "write the windows of each day, such as {\"mon\":[[\"09:00\",\"18:00\"]]}";
    private static final String WINDOWS = "write a list of windows such as [[\"09:00\",\"18:00\"]]";
    private static final String WINDOW =
            "write beginning and end such as [\"09:00\",\"18:00\"], the end up to \"24:00\"";
    private static final String CLOSED =
            "write a list of dates such as [\"2026-12-25\"], or of objects such as"
                    + " {\"date\":\"2026-12-24\",\"from\":\"12:00\",\"to\":\"24:00\"}";
    private static final String DATE = "write a date such as \"2026-12-25\"";
    private static final String TIME = "write a time such as \"09:00\", up to \"24:00\"";
    private static final String NAME = "write a text";

    private CalendarFields() {}

    /**
     * @throws LineFault if a field is missing, cannot be read, or the calendar is never open
     */
    static ServiceCalendar calendar(Place line) {
        Place zone = line.get("zone", ZONE);
        ServiceCalendarBuilder calendar = zone.asked(() -> ServiceCalendar.in(zone.text(ZONE)));
        calendar.week(week(line.get("week", WEEK)));
        line.find("closed").stream()
                .flatMap(closed -> closed.items(CLOSED).stream())
                .forEach(item -> calendar.closed(closing(item)));
        return new Place("calendar", line.value()).asked(calendar::build);
    }

    private static Week week(Place week) {
        Map<DayOfWeek, List<Window>> windows = new EnumMap<>(DayOfWeek.class);
        week.fields(WEEK)
                .forEach(
                        (name, day) ->
                                windows.put(
                                        day(name, day),
                                        day.items(WINDOWS).stream()
                                                .map(CalendarFields::window)
                                                .toList()));
        return new Week(windows);
    }

    private static DayOfWeek day(String name, Place day) {
        return DayNames.find(name)
                .orElseThrow(
                        () -> new LineFault(day.path(), "there is no such day", DayNames.REMEDY));
    }

    private static Window window(Place window) {
        List<Place> edges = window.items(WINDOW);
        if (edges.size() != 2) {
            throw window.fault("is no window", WINDOW);
        }
        return window.asked(
                () -> Window.of(edges.getFirst().text(WINDOW), edges.getLast().text(WINDOW)));
    }

    private static Closing closing(Place closed) {
        if (closed.value().isString()) {
            LocalDate date = date(closed);
            return closed.asked(() -> Closing.day(date, ""));
        }
        if (!closed.value().isObject()) {
            throw closed.fault("is no closing", CLOSED);
        }
        LocalDate date = date(closed.get("date", DATE));
        TimeOfDay from = time(closed, "from", TimeOfDay.START_OF_DAY);
        TimeOfDay to = time(closed, "to", TimeOfDay.END_OF_DAY);
        String name = closed.find("name").map(place -> place.text(NAME)).orElse("");
        return closed.asked(() -> new Closing(date, from, to, name));
    }

    private static LocalDate date(Place date) {
        try {
            return LocalDate.parse(date.text(DATE));
        } catch (DateTimeException e) {
            throw date.fault("is no date", DATE);
        }
    }

    private static TimeOfDay time(Place closed, String name, TimeOfDay otherwise) {
        return closed.find(name)
                .map(time -> time.asked(() -> TimeOfDay.parse(time.text(TIME))))
                .orElse(otherwise);
    }
}
