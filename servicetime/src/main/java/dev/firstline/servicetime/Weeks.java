package dev.firstline.servicetime;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;

/** The ordinary weeks of a calendar: one to begin with, and those that take its place, by date. */
record Weeks(Week first, List<WeekFrom> later) {
    Weeks {
        later = later.stream().sorted(comparing(WeekFrom::date)).toList();
    }

    /** The week by whose windows a date opens. */
    Week on(LocalDate date) {
        Week week = first;
        for (WeekFrom other : later) {
            if (!date.isBefore(other.date())) {
                week = other.week();
            }
        }
        return week;
    }
}
