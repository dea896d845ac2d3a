package dev.firstline.incidents;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** To which month something is counted: by the calendar of the organisation (INC-1). */
final class Months {

    private Months() {}

    static YearMonth of(Instant at, ZoneId zone) {
        return YearMonth.from(at.atZone(zone));
    }
}
