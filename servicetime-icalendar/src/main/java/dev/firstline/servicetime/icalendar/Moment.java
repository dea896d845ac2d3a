package dev.firstline.servicetime.icalendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * A time as a file has it: what the wall clock shows, and where. A date is its 00:00.
 *
 * @param allDay whether it is a date
 */
record Moment(LocalDateTime local, ZoneRules zone, boolean allDay) {
    Moment at(LocalDateTime other) {
        return new Moment(other, zone, allDay);
    }

    /** What the wall clock of another zone shows then; a date is the same date everywhere. */
    LocalDateTime shownIn(ZoneRules other) {
        return allDay || zone.equals(other)
                ? local
                : LocalDateTime.ofInstant(instant(), other.getOffset(instant()));
    }

    /**
     * A time that the wall clock shows twice is the first; one that it skips counts from before the
     * gap (RFC 5545, 3.3.5).
     */
    Instant instant() {
        ZoneOffsetTransition change = zone.getTransition(local);
        return local.toInstant(change == null ? zone.getOffset(local) : change.getOffsetBefore());
    }
}
