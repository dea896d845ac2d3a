package dev.firstline.servicetime.icalendar;

import dev.firstline.servicetime.InvalidServiceTimeException;

import net.fortuna.ical4j.model.Recur;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A rule by which something repeats (RFC 5545, 3.3.10). UNTIL is kept apart from ical4j, since it
 * may be a date, a local time or one of UTC; what the rule may cost is reckoned before ical4j is
 * asked.
 */
record Repetition(Place place, Property rule, Map<String, String> parts) {
    private static final Map<String, ChronoUnit> UNITS =
            Map.of(
                    "DAILY", ChronoUnit.DAYS,
                    "WEEKLY", ChronoUnit.WEEKS,
                    "MONTHLY", ChronoUnit.MONTHS,
                    "YEARLY", ChronoUnit.YEARS);

    static Repetition read(Place event, Property rule) {
        Map<String, String> parts =
                Arrays.stream(rule.value().strip().toUpperCase(Locale.ROOT).split(";", -1))
                        .filter(part -> part.contains("="))
                        .map(part -> part.split("=", 2))
                        .collect(
                                Collectors.toMap(
                                        part -> part[0],
                                        part -> part[1],
                                        (a, _) -> a,
                                        TreeMap::new));
        return new Repetition(event.within("RRULE"), rule, parts);
    }

    /** When it begins anew from one reading of the wall clock up to, not including, another. */
    List<LocalDateTime> starts(
            Moment first, LocalDateTime from, LocalDateTime to, Moments moments, Budget budget) {
        budget.spend(cost(first.local(), to));
        return dates(first.local(), from, to).stream()
                .filter(start -> !start.isBefore(from) && start.isBefore(to))
                .filter(start -> isInTime(first.at(start), moments))
                .toList();
    }

    private List<LocalDateTime> dates(LocalDateTime first, LocalDateTime from, LocalDateTime to) {
        String withoutEnd =
                parts.entrySet().stream()
                        .filter(part -> !part.getKey().equals("UNTIL"))
                        .map(part -> part.getKey() + "=" + part.getValue())
                        .collect(Collectors.joining(";"));
        try {
            return new Recur<LocalDateTime>(withoutEnd).getDates(first, from, to);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw fault(e);
        }
    }

    private boolean isInTime(Moment start, Moments moments) {
        String until = parts.get("UNTIL");
        if (until == null) {
            return true;
        }
        Moment end = moments.read(new Property("UNTIL", rule.parameters(), until));
        if (end.allDay()) {
            return !start.local().toLocalDate().isAfter(end.local().toLocalDate());
        }
        return until.endsWith("Z")
                ? !start.instant().isAfter(end.instant())
                : !start.local().isAfter(end.local());
    }

    /** How many starts there may be to look at, of which only some are in the years asked for. */
    private double cost(LocalDateTime first, LocalDateTime to) {
        ChronoUnit unit = UNITS.get(parts.getOrDefault("FREQ", ""));
        if (unit == null) {
            throw fault(null);
        }
        double cost = Math.max(1, unit.between(first, to) / interval() + 1);
        for (Map.Entry<String, String> part : parts.entrySet()) {
            if (part.getKey().startsWith("BY")) {
                cost *= part.getValue().split(",", -1).length;
            }
        }
        return cost;
    }

    private long interval() {
        try {
            int interval = Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
            if (interval > 0) {
                return interval;
            }
        } catch (NumberFormatException e) {
            throw fault(e);
        }
        throw fault(null);
    }

    private InvalidServiceTimeException fault(@Nullable Exception cause) {
        InvalidServiceTimeException fault =
                place.fault(
                        "'" + rule.value().strip() + "' is no rule for closed days",
                        "write one such as FREQ=YEARLY, by days, weeks, months or years");
        if (cause != null) {
            fault.initCause(cause);
        }
        return fault;
    }
}
