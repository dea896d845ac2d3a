package dev.firstline.servicetime.icalendar;

import dev.firstline.servicetime.Closing;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One event. Its length is that of the wall clock for dates, and elapsed time for times. */
record Event(
        Place place, Block block, Moments moments, Moment first, Duration length, Budget budget) {
    private static final Duration LONGEST = Duration.ofDays(366);

    static Event read(Place file, Block block, FileZones zones, Budget budget) {
        Place place = file.within("event '" + block.summary() + "'");
        Moments moments = new Moments(place, zones::rules);
        Moment first =
                block.find("DTSTART")
                        .map(moments::read)
                        .orElseThrow(
                                () ->
                                        place.fault(
                                                "it has no DTSTART",
                                                "say when it begins, such as"
                                                        + " DTSTART;VALUE=DATE:20261225"));
        Duration length = length(place, block, moments, first);
        if (length.isNegative()) {
            throw place.fault("it ends before it begins", "give a DTEND after its DTSTART");
        }
        return new Event(place, block, moments, first, length, budget);
    }

    String uid() {
        return block.find("UID").map(Property::value).orElse("");
    }

    /** The start of the occurrence of another event that this one replaces. */
    Optional<LocalDateTime> replaced() {
        return block.find("RECURRENCE-ID")
                .map(moments::read)
                .map(moment -> moment.shownIn(first.zone()));
    }

    LeftOut leftOut(LeftOut.Why why) {
        return new LeftOut(block.summary(), first.local().toLocalDate(), why);
    }

    /** Adds what it closes in some years, except for the occurrences that are replaced. */
    void close(
            Years years, Predicate<LocalDateTime> isReplaced, ZoneId desk, List<Closing> closings) {
        if (length.compareTo(LONGEST) > 0) {
            throw place.fault("it lasts longer than a year", "give an event for each year");
        }
        // A day more on either side: the wall clock of the event may not show the desk's date.
        LocalDateTime from = years.begin().minusDays(1).minus(length);
        for (LocalDateTime start :
                new Starts(place, block, moments, budget)
                        .between(first, from, years.end().plusDays(1))) {
            if (!isReplaced.test(start)) {
                occurrence(first.at(start)).close(years, desk, closings);
            }
        }
    }

    private Occurrence occurrence(Moment start) {
        return new Occurrence(block.summary(), start, length, budget);
    }

    private static Duration length(Place place, Block block, Moments moments, Moment first) {
        Optional<Property> end = block.find("DTEND");
        if (end.isPresent()) {
            Moment last = moments.read(end.get());
            return first.allDay()
                    ? Duration.between(first.local(), last.local())
                    : Duration.between(first.instant(), last.instant());
        }
        Duration otherwise = first.allDay() ? Duration.ofDays(1) : Duration.ZERO;
        return block.find("DURATION").map(length -> duration(place, length)).orElse(otherwise);
    }

    private static Duration duration(Place place, Property length) {
        String value = length.value().strip();
        try {
            return value.endsWith("W")
                    ? Duration.ofDays(7L * Integer.parseInt(value.substring(1, value.length() - 1)))
                    : Duration.parse(value);
        } catch (DateTimeException | NumberFormatException e) {
            throw place.within("DURATION")
                    .fault("'" + value + "' is no duration", "write it as P1D or PT4H", e);
        }
    }
}
