package dev.firstline.servicetime.icalendar;

import static java.util.Comparator.comparing;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.stream.Stream;

/** The rules of a zone as a file gives them: when which offset begins (RFC 5545, 3.6.5). */
record ZoneBlock(Place place, Block zone, Budget budget) {
    private static final String REMEDY = "export the file again, or use an IANA name for the zone";

    /** The rules up to the end of a year; after it the last offset goes on. */
    ZoneRules rules(Year last) {
        LocalDateTime end = new Years(last, last).end();
        List<ZoneOffsetTransition> changes =
                zone.blocks().stream()
                        .flatMap(part -> changes(part, end))
                        .sorted(comparing(ZoneOffsetTransition::getInstant))
                        .toList();
        try {
            ZoneOffset before =
                    changes.isEmpty() ? onlyOffset() : changes.getFirst().getOffsetBefore();
            return ZoneRules.of(before, before, List.of(), changes, List.of());
        } catch (IllegalArgumentException e) {
            throw place.fault("its changes contradict each other", REMEDY, e);
        }
    }

    private Stream<ZoneOffsetTransition> changes(Block part, LocalDateTime end) {
        ZoneOffset from = offset(part, "TZOFFSETFROM");
        ZoneOffset to = offset(part, "TZOFFSETTO");
        Moments moments = new Moments(place, _ -> from.getRules());
        Moment first = moments.read(get(part, "DTSTART"));
        return from.equals(to)
                ? Stream.empty()
                : new Starts(place, part, moments, budget)
                        .between(first, first.local(), end).stream()
                                .map(start -> ZoneOffsetTransition.of(start, from, to));
    }

    private ZoneOffset onlyOffset() {
        return zone.blocks().stream()
                .findFirst()
                .map(part -> offset(part, "TZOFFSETTO"))
                .orElseThrow(() -> place.fault("it has no offset", REMEDY));
    }

    private ZoneOffset offset(Block part, String name) {
        Property offset = get(part, name);
        try {
            return ZoneOffset.of(offset.value().strip());
        } catch (DateTimeException e) {
            throw place.within(name).fault("'" + offset.value() + "' is no offset", REMEDY, e);
        }
    }

    private Property get(Block part, String name) {
        return part.find(name).orElseThrow(() -> place.fault(name + " is missing", REMEDY));
    }
}
