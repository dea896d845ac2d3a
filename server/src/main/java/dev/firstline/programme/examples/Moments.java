package dev.firstline.programme.examples;

import dev.firstline.programme.reading.Place;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * Instants of examples: by the clock on the region's wall, or with an offset. Of a reading that the
 * clock shows twice, the first is meant; one that it skips is moved by the length of the gap.
 */
final class Moments {

    private static final DateTimeFormatter SAID =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);

    private Moments() {}

    static Instant read(Place place, ZoneId zone) {
        String text = place.text();
        try {
            boolean withOffset = text.matches(".*(Z|[+-]\\d\\d:\\d\\d)$");
            return withOffset
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeParseException _) {
            throw new CannotRun(
                    place, "there is no '" + text + "'", "write a date and a time that there are");
        }
    }

    /** As a file would have it: {@code 2026-11-23T14:30}. */
    static String write(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDateTime().toString();
    }

    static String say(Instant instant, ZoneId zone) {
        return SAID.format(instant.atZone(zone));
    }
}
