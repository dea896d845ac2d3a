package dev.firstline.servicetime;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.firstline.servicetime.oracle.Oracle;
import dev.firstline.servicetime.oracle.Plan;
import dev.firstline.servicetime.oracle.Plan.Weekly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A plan, and the bounded stretch of time in which questions are asked of it. */
record Scene(Plan plan, Instant begin, int step, int steps) {
    Oracle oracle() {
        return new Oracle(plan, begin, step, steps);
    }

    /** The plan in the words of the library. */
    ServiceCalendar calendar() {
        ServiceCalendarBuilder calendar = ServiceCalendar.in(plan.zone());
        plan.weekly().stream()
                .map(Weekly::since)
                .distinct()
                .forEach(since -> set(calendar, since, week(since)));
        plan.closed()
                .forEach(c -> calendar.closed(c.date(), time(c.from()), time(c.to()), c.name()));
        plan.opened().forEach(o -> calendar.opened(o.date(), time(o.from()), time(o.to())));
        return calendar.build();
    }

    Pauses pauses() {
        List<Pause> pauses =
                plan.paused().stream().map(p -> new Pause(p.from(), p.to(), p.cause())).toList();
        return Pauses.of(pauses);
    }

    private static void set(ServiceCalendarBuilder calendar, LocalDate since, Week week) {
        if (since.equals(LocalDate.MIN)) {
            calendar.week(week);
        } else {
            calendar.weekFrom(since, week);
        }
    }

    private Week week(LocalDate since) {
        return new Week(
                plan.weekly().stream()
                        .filter(weekly -> weekly.since().equals(since))
                        .collect(groupingBy(Weekly::day, mapping(Scene::window, toList()))));
    }

    private static Window window(Weekly weekly) {
        return Window.of(time(weekly.from()), time(weekly.to()));
    }

    private static String time(int second) {
        return "%02d:%02d:%02d".formatted(second / 3600, second / 60 % 60, second % 60);
    }
}
