package dev.firstline.programme.reading;

import dev.firstline.programme.FaultKind;
import dev.firstline.servicetime.ServiceCalendar;

import java.util.Map;

/**
 * What a calendar of the file gives.
 *
 * @param business its opening hours
 * @param workingDays Monday 00:00 to Friday 24:00 in its zone, without what closes it
 */
record Hours(ServiceCalendar business, ServiceCalendar workingDays) {

    /** Stands in for one that cannot be read. */
    static final Hours UNKNOWN = new Hours(ServiceCalendar.elapsed(), ServiceCalendar.elapsed());

    /** Those that a place names; the stand-in, with a fault, for a name that nobody has. */
    static Hours named(Place place, Map<String, Hours> calendars) {
        String key = place.reference(FaultKind.UNKNOWN_CALENDAR, calendars.keySet());
        return calendars.getOrDefault(key, UNKNOWN);
    }
}
