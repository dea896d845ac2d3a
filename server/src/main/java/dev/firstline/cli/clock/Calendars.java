package dev.firstline.cli.clock;

import dev.firstline.servicetime.ServiceCalendar;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The calendars of the lines before, compiled; those that were used last. */
final class Calendars {
    private static final int MOST = 500;
    private static final float LOAD = 0.75f;

    private final Map<List<JsonNode>, ServiceCalendar> known =
            new LinkedHashMap<>(MOST, LOAD, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<List<JsonNode>, ServiceCalendar> eldest) {
                    return size() > MOST;
                }
            };

    ServiceCalendar get(Place line) {
        JsonNode fields = line.value();
        List<JsonNode> key =
                List.of(fields.path("zone"), fields.path("week"), fields.path("closed"));
        return known.computeIfAbsent(key, _ -> CalendarFields.calendar(line));
    }
}
