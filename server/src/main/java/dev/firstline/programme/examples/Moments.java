package dev.firstline.programme.examples;

import dev.firstline.programme.FaultKind;
import dev.firstline.programme.reading.Place;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * Instants of examples: by the clock on the region's wall, or with an offset. Of a reading that the
 * clock shows twice, the first is meant; one that it skips is moved by the length of the gap.
 */
final class Moments {

    private Moments() {}

    static Instant read(Place place, ZoneId zone) {
        String text = place.text();
        try {
            boolean withOffset = text.matches(".*(Z|[+-]\\d\\d:\\d\\d)$");
            return withOffset
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeParseException _) {
            throw new CannotRun(place, FaultKind.EXAMPLE_WITHOUT_SUCH_MOMENT.of(text));
        }
    }

    /** As a file would have it: {@code 2026-11-23T14:30}. */
    static String write(Instant instant, ZoneId zone) {
        return local(instant, zone).toString();
    }

    static LocalDateTime local(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDateTime();
    }
}
