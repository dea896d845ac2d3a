package dev.firstline.programme.reading;

import dev.firstline.programme.FaultKind;
import dev.firstline.servicetime.Closing;
import dev.firstline.servicetime.InvalidServiceTimeException;
import dev.firstline.servicetime.TimeOfDay;
import dev.firstline.servicetime.holidays.PublicHolidays;
import dev.firstline.servicetime.icalendar.CalendarFile;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what closes a calendar: own days, public holidays, and iCalendar (COM-3). */
final class ClosingReader {

    /** For which years holidays are looked up: those of cases that are kept, and a while ahead. */
    private static final Year FIRST = Year.of(2020);

    private static final Year LAST = Year.of(2040);

    private final List<Closing> closings = new ArrayList<>();

    private ClosingReader() {}

    /** In their order: where several close a day, the first names it. */
    static List<Closing> closings(Place calendar, ZoneId zone) {
        var reader = new ClosingReader();
        calendar.get("closed").entries().forEach(reader::close);
        calendar.get("holidays").items().forEach(reader::holidays);
        calendar.find("iCalendar").ifPresent(text -> reader.importDays(zone, text));
        return reader.closings;
    }

    private void close(String date, Place day) {
        Optional<LocalDate> on = date(date, day);
        if (on.isEmpty() || !day.isThere()) {
            return;
        }
        try {
            closings.add(
                    new Closing(
                            on.get(),
                            time(day.find("from"), TimeOfDay.START_OF_DAY),
                            time(day.find("to"), TimeOfDay.END_OF_DAY),
                            day.get("name").text()));
        } catch (InvalidServiceTimeException e) {
            day.fault(e);
        }
    }

    private static TimeOfDay time(Optional<Place> place, TimeOfDay otherwise) {
        return place.filter(Place::isThere).map(at -> TimeOfDay.parse(at.text())).orElse(otherwise);
    }

    private void holidays(Place code) {
        if (!code.isThere()) {
            return;
        }
        String[] parts = code.text().split("-", -1);
        try {
            closings.addAll(
                    PublicHolidays.of(parts[0], Arrays.copyOfRange(parts, 1, parts.length))
                            .closings(FIRST, LAST, Locale.ENGLISH));
        } catch (InvalidServiceTimeException e) {
            code.fault(e);
        }
    }

    private void importDays(ZoneId zone, Place text) {
        try {
            var file = new CalendarFile("iCalendar", zone, FIRST, LAST);
            closings.addAll(file.read(new StringReader(text.text())).closings());
        } catch (InvalidServiceTimeException e) {
            text.fault(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day that a key names; one that the calendar does not have is a fault. */
    static Optional<LocalDate> date(String date, Place day) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeParseException _) {
            if (date.matches("\\d{4}-\\d\\d-\\d\\d")) { // Else the schema has told.
                day.fault(FaultKind.NO_SUCH_DAY.of(date));
            }
            return Optional.empty();
        }
    }
}
