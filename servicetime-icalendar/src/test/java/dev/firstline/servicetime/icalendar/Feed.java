package dev.firstline.servicetime.icalendar;

import dev.firstline.servicetime.Closing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;

/** Files of a desk in Bucharest, of which the year 2026 is taken. */
final class Feed {
    static final CalendarFile FILE =
            new CalendarFile(
                    "feed.ics", ZoneId.of("Europe/Bucharest"), Year.of(2026), Year.of(2026));

    private Feed() {}

    /** What a file says in which nothing stands but these lines. */
    static ImportedDays file(String lines) {
        try {
            return FILE.read(new StringReader(lines.replace("\n", "\r\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file says that has one event, of these lines. */
    static ImportedDays event(String lines) {
        return calendar("BEGIN:VEVENT\nUID:1\nSUMMARY:Closed\n" + lines + "\nEND:VEVENT\n");
    }

    static ImportedDays calendar(String blocks) {
        return file("BEGIN:VCALENDAR\nVERSION:2.0\n" + blocks + "END:VCALENDAR\n");
    }

    /** The closings of an event, such as {@code 2026-12-24 12:00-24:00}. */
    static List<String> closings(String lines) {
        return written(event(lines));
    }

    static List<String> written(ImportedDays days) {
        return days.closings().stream().map(Feed::written).toList();
    }

    private static String written(Closing closing) {
        return closing.date() + " " + closing.from() + "-" + closing.to();
    }
}
