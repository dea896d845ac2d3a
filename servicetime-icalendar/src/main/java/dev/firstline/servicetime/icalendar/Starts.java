package dev.firstline.servicetime.icalendar;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeSet;

/** When something that may repeat begins, by the wall clock of its zone. */
record Starts(Place place, Block repeating, Moments moments, Budget budget) {

    /** From one reading of the wall clock up to, not including, another; in order. */
    Set<LocalDateTime> between(Moment first, LocalDateTime from, LocalDateTime to) {
        Set<LocalDateTime> starts = new TreeSet<>();
        starts.add(first.local());
        repeating
                .all("RRULE")
                .map(rule -> Repetition.read(place, rule))
                .forEach(rule -> starts.addAll(rule.starts(first, from, to, moments, budget)));
        starts.addAll(listed(first, "RDATE"));
        starts.removeAll(listed(first, "EXDATE"));
        starts.removeIf(start -> start.isBefore(from) || !start.isBefore(to));
        return starts;
    }

    /** Times of other zones as the wall clock of this one shows them. */
    private Set<LocalDateTime> listed(Moment first, String property) {
        Set<LocalDateTime> listed = new TreeSet<>();
        repeating
                .all(property)
                .flatMap(each -> moments.readAll(each).stream())
                .forEach(moment -> listed.add(moment.shownIn(first.zone())));
        budget.spend(listed.size());
        return listed;
    }
}
