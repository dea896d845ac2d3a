package dev.firstline.cli.clock;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Instants as lines have them: ISO 8601, read with any offset or Z, written with the offset of the
 * calendar at that instant ({@code +00:00} rather than Z), seconds always, fractions where there
 * are any. Offsets of the years before 1973 may have seconds, which ISO 8601 does not know.
 */
final class Instants {
    static final String REMEDY =
            "write date, time and offset, such as 2026-11-20T17:30:00+02:00 or"
                    + " 2026-11-20T15:30:00Z";

    private static final int WITHOUT_SECONDS = "2026-11-20T17:30".length();

    private Instants() {}

    static Instant read(Place place) {
        try {
            return OffsetDateTime.parse(place.text(REMEDY)).toInstant();
        } catch (DateTimeException e) {
            throw place.fault("is no instant", REMEDY);
        }
    }

    static Instant get(Place line, String name) {
        return read(line.get(name, REMEDY));
    }

    static String write(Instant instant, ZoneId zone) {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        // Some ten times as fast as a formatter; an explanation has up to two thousand instants.
        String local = LocalDateTime.ofInstant(instant, offset).toString();
        return local
                + (local.length() == WITHOUT_SECONDS ? ":00" : "")
                + (offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId());
    }
}
