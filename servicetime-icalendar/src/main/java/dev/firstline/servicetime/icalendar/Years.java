package dev.firstline.servicetime.icalendar;

import java.time.LocalDateTime;
import java.time.Year;

/** The years from one to another, both included. */
record Years(Year first, Year last) {
    LocalDateTime begin() {
        return first.atDay(1).atStartOfDay();
    }

    /** The first reading of the wall clock after them. */
    LocalDateTime end() {
        return last.plusYears(1).atDay(1).atStartOfDay();
    }
}
