package dev.firstline.servicetime.icalendar;

import java.time.DateTimeException;
import java.time.Year;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.Map;

/**
 * The zones that a file names. What the JDK knows by that name, it knows better than the file; for
 * other names, such as those of Windows, the rules that the file gives hold.
 */
final class FileZones {
    private final Place place;
    private final ZoneRules desk;
    private final Block calendar;
    private final Year last;
    private final Budget budget;
    private final Map<String, ZoneRules> known = new HashMap<>();

    FileZones(Place place, ZoneRules desk, Block calendar, Year last, Budget budget) {
        this.place = place;
        this.desk = desk;
        this.calendar = calendar;
        this.last = last;
        this.budget = budget;
    }

    /** Rules for the times of a property; those of the desk where it names no zone. */
    ZoneRules rules(Property property) {
        String name = property.parameters().get("TZID");
        return name == null ? desk : known.computeIfAbsent(name, this::rules);
    }

    private ZoneRules rules(String name) {
        try {
            return ZoneId.of(name).getRules();
        } catch (DateTimeException unknown) {
            return calendar.within("VTIMEZONE")
                    .filter(zone -> zone.says("TZID", name))
                    .findFirst()
                    .map(this::rules)
                    .orElseThrow(
                            () ->
                                    place.fault(
                                            "the time zone '" + name + "' is not known",
                                            "use an IANA name such as Europe/Bucharest, or export"
                                                    + " the zone with the file"));
        }
    }

    private ZoneRules rules(Block zone) {
        return new ZoneBlock(place.within("VTIMEZONE"), zone, budget).rules(last);
    }
}
