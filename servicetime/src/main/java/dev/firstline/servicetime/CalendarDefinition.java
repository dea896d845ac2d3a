package dev.firstline.servicetime;

import java.time.ZoneId;
import java.util.List;

/** What a calendar was built from; two calendars with equal definitions are equal. */
record CalendarDefinition(
        ZoneId zone, Weeks weeks, List<Closing> closings, List<ExtraOpening> openings) {
    CalendarDefinition {
        closings = List.copyOf(closings);
        openings = List.copyOf(openings);
    }
}
