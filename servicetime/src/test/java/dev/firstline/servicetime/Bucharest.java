package dev.firstline.servicetime;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The office of the examples: Bucharest, weekdays, with an hour for lunch. */
final class Bucharest {
    static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");

    static final Week OFFICE_HOURS =
            Week.weekdays(Window.of("09:00", "13:00"), Window.of("14:00", "18:00"));

    private Bucharest() {}

    static ServiceCalendarBuilder office() {
        return ServiceCalendar.in(ZONE).week(OFFICE_HOURS);
    }

    /** An instant by the wall clock of Bucharest, such as {@code 2026-12-24T09:00}. */
    static Instant at(String wallClock) {
        return LocalDateTime.parse(wallClock).atZone(ZONE).toInstant();
    }
}
