package dev.firstline.servicetime;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Every zone of the JDK, and its changes of the clock since 1970, a few days inside the horizon.
 */
final class Zones {
    static final List<ZoneId> ALL =
            ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();

    /** One zone of those that share their rules. */
    static final Collection<ZoneId> DIFFERENT =
            ALL.stream()
                    .collect(
                            toMap(
                                    ZoneId::getRules,
                                    zone -> zone,
                                    (zone, _) -> zone,
                                    LinkedHashMap::new))
                    .values();

    private static final Instant FROM = Instant.parse("1970-01-10T00:00:00Z");
    private static final Instant TO = Instant.parse("2200-12-20T00:00:00Z");

    private Zones() {}

    static List<ZoneOffsetTransition> changes(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        for (ZoneOffsetTransition next = rules.nextTransition(FROM);
                next != null && next.getInstant().isBefore(TO);
                next = rules.nextTransition(next.getInstant())) {
            changes.add(next);
        }
        return changes;
    }

    /** Seconds so fine that no change of the clock near an instant falls between two steps. */
    static int step(ZoneId zone, Instant near) {
        ZoneRules rules = zone.getRules();
        int step = 60;
        Instant from = near.minusSeconds(10 * 86_400);
        if (rules.getOffset(from).getTotalSeconds() % 60 != 0) {
            step = 1;
        }
        for (ZoneOffsetTransition next = rules.nextTransition(from);
                next != null && next.getInstant().isBefore(near.plusSeconds(20 * 86_400));
                next = rules.nextTransition(next.getInstant())) {
            boolean whole =
                    next.toEpochSecond() % 60 == 0
                            && next.getOffsetAfter().getTotalSeconds() % 60 == 0;
            step = whole ? step : 1;
        }
        return step;
    }
}
