package dev.firstline.cli.clock;

import dev.firstline.servicetime.Interval;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.ZoneId;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes why a line has its answer: the intervals in order, the first thousand of them (COM-7). */
final class Explanation {
    private static final int MOST = 1_000;

    private Explanation() {}

    static void write(Stream<Interval> intervals, ZoneId zone, ObjectNode line) {
        ArrayNode lines = line.putArray("explain");
        Iterator<Interval> all = intervals.iterator();
        while (all.hasNext() && lines.size() < MOST) {
            write(all.next(), zone, lines.addObject());
        }
        if (all.hasNext()) {
            line.put("truncated", true);
        }
    }

    private static void write(Interval interval, ZoneId zone, ObjectNode line) {
        line.put("from", Instants.write(interval.from(), zone))
                .put("to", Instants.write(interval.to(), zone))
                .put("seconds", Minutes.seconds(interval.duration()))
                .put("why", interval.why().name().toLowerCase(Locale.ROOT))
                .put("name", interval.name());
    }
}
