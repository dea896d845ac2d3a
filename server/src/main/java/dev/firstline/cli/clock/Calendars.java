package dev.firstline.cli.clock;

import dev.firstline.servicetime.ServiceCalendar;

import tools.jackson.databind.JsonNode;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The calendars of the lines before, compiled; those that were used last. Safe for threads. */
final class Calendars {
    private static final int MOST = 500;
    private static final float LOAD = 0.75f;

    private final Map<List<JsonNode>, ServiceCalendar> known =
            Collections.synchronizedMap(lastUsed());

    private static Map<List<JsonNode>, ServiceCalendar> lastUsed() {
        return new LinkedHashMap<>(MOST, LOAD, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<List<JsonNode>, ServiceCalendar> eldest) {
                return size() > MOST;
            }
        };
    }

    /** Two threads may compile the same calendar at once: that costs less than to wait. */
    ServiceCalendar get(Place line) {
        JsonNode fields = line.value();
        List<JsonNode> key =
                List.of(fields.path("zone"), fields.path("week"), fields.path("closed"));
        ServiceCalendar last = known.get(key);
        if (last != null) {
            return last;
        }
        ServiceCalendar compiled = CalendarFields.calendar(line);
        known.put(key, compiled);
        return compiled;
    }
}
