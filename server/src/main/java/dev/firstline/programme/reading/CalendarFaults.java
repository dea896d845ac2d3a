package dev.firstline.programme.reading;

import dev.firstline.programme.FaultKind;
import dev.firstline.programme.Wrong;
import dev.firstline.servicetime.InvalidServiceTimeException;

/**
 * What the library of calendars refuses, as a fault of the file; what it has no kind for, in its
 * own words.
 */
final class CalendarFaults {

    private CalendarFaults() {}

    static Wrong of(InvalidServiceTimeException e) {
        return switch (e.kind()) {
            case UNKNOWN_ZONE -> of(FaultKind.CALENDAR_ZONE, e);
            case NEVER_OPEN -> of(FaultKind.CALENDAR_NEVER_OPEN, e);
            case OVERLAP -> of(FaultKind.CALENDAR_OVERLAP, e);
            case OVERLAP_OF_NEXT_DAY -> of(FaultKind.CALENDAR_OVERLAP_OF_NEXT_DAY, e);
            case EMPTY_WINDOW -> of(FaultKind.CALENDAR_EMPTY_WINDOW, e);
            case WINDOW_AFTER_ITS_DAY -> of(FaultKind.CALENDAR_WINDOW_AFTER_ITS_DAY, e);
            case CLOSING_ENDS_FIRST -> of(FaultKind.CALENDAR_CLOSING_ENDS_FIRST, e);
            case UNKNOWN_YEAR -> of(FaultKind.CALENDAR_UNKNOWN_YEAR, e);
            case UNKNOWN_COUNTRY -> of(FaultKind.CALENDAR_COUNTRY, e);
            case UNKNOWN_SUBDIVISION -> of(FaultKind.CALENDAR_SUBDIVISION, e);
            case NO_SUBDIVISIONS -> of(FaultKind.CALENDAR_NO_SUBDIVISIONS, e);
            case OTHER -> FaultKind.CALENDAR.of(e.problem(), e.remedy());
        };
    }

    private static Wrong of(FaultKind kind, InvalidServiceTimeException e) {
        return kind.of(e.facts().toArray());
    }
}
