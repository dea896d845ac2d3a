package dev.firstline.servicetime.icalendar;

import dev.firstline.servicetime.Closing;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All events of a file: what they close, and which close nothing. */
final class Events {
    private final List<Event> events;
    private final Years years;
    private final Set<Replaced> replaced = new HashSet<>();

    Events(Place file, Block calendar, FileZones zones, Years years, Budget budget) {
        this.years = years;
        events =
                calendar.within("VEVENT")
                        .map(block -> Event.read(file, block, zones, budget))
                        .toList();
        events.forEach(
                event ->
                        event.replaced()
                                .ifPresent(
                                        start -> replaced.add(new Replaced(event.uid(), start))));
    }

    ImportedDays days(ZoneId desk) {
        List<Closing> closings = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Event event : events) {
            LeftOut.why(event.block())
                    .ifPresentOrElse(
                            why -> leftOut.add(event.leftOut(why)),
                            () ->
                                    event.close(
                                            years,
                                            start -> isReplaced(event, start),
                                            desk,
                                            closings));
        }
        return new ImportedDays(closings, leftOut);
    }

    private boolean isReplaced(Event event, LocalDateTime start) {
        return event.replaced().isEmpty() && replaced.contains(new Replaced(event.uid(), start));
    }

    /** That another event stands in for an occurrence of this one. */
    private record Replaced(String uid, LocalDateTime start) {}
}
