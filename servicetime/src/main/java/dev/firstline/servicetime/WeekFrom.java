package dev.firstline.servicetime;

import java.time.LocalDate;

/** An ordinary week that holds from a date on, until another does. */
record WeekFrom(LocalDate date, Week week) {
    WeekFrom {
        Horizon.check("week from " + date, date);
    }
}
