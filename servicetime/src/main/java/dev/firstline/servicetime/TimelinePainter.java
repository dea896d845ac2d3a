package dev.firstline.servicetime;

import dev.firstline.servicetime.WeekSpans.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compiles a calendar by painting over the horizon: first the ordinary week under each offset of
 * the zone, then what overlaps add, then closings, then extra openings. What is painted later
 * holds.
 */
final class TimelinePainter {
    private final ZoneOffsets zone;
    private final WeekPattern week;
    private final TreeMap<Long, Paint> paints = new TreeMap<>();

    private TimelinePainter(CalendarDefinition calendar) {
        zone = new ZoneOffsets(calendar.zone().getRules());
        week = new WeekPattern(calendar.week());
    }

    static Timeline paint(CalendarDefinition calendar) {
        TimelinePainter painter = new TimelinePainter(calendar);
        painter.paintOrdinaryWeeks();
        painter.paintOverlaps();
        // The closing that was given first names the time, so it is painted last.
        calendar.closings().reversed().forEach(painter::paintClosing);
        calendar.openings().forEach(painter::paintOpening);
        return painter.timeline();
    }

    private void paintOrdinaryWeeks() {
        for (int i = 0; i < zone.count(); i++) {
            long offset = zone.offset(i);
            paints.put(
                    zone.since(i),
                    (from, open, until) -> Stretch.Ordinary.from(from, week, offset, open, until));
        }
    }

    /**
     * A week under one offset is right up to a gap and after it. In an overlap it is too short for
     * windows with an edge inside: these begin at the first and end at the last occurrence.
     */
    private void paintOverlaps() {
        for (int i = 1; i < zone.count(); i++) {
            long begin = zone.since(i) + zone.offset(i);
            long end = zone.since(i) + zone.offset(i - 1);
            if (begin < end) {
                for (Span window : week.spansAround(begin, end)) {
                    if (hasEdgeWithin(window, begin, end)) {
                        paint(
                                Math.max(window.from(), begin) - zone.offset(i - 1),
                                Math.min(window.to(), end) - zone.offset(i),
                                TimelinePainter::open);
                    }
                }
            }
        }
    }

    private static boolean hasEdgeWithin(Span window, long begin, long end) {
        return (begin < window.from() && window.from() < end)
                || (begin <= window.to() && window.to() < end);
    }

    private void paintClosing(Closing closing) {
        long midnight = Horizon.startOf(closing.date());
        long wallFrom = midnight + closing.from().nanos();
        long wallTo = midnight + closing.to().nanos();
        int near = zone.stretchAt(wallFrom - ZoneOffsets.FARTHEST);
        for (int i = near; i < zone.count() && zone.since(i) < wallTo + ZoneOffsets.FARTHEST; i++) {
            paint(
                    Math.max(wallFrom - zone.offset(i), zone.since(i)),
                    Math.min(wallTo - zone.offset(i), zone.until(i)),
                    (from, open, until) -> new Stretch.Closed(closing.name(), open, until));
        }
    }

    private void paintOpening(ExtraOpening opening) {
        long midnight = Horizon.startOf(opening.date());
        paint(
                zone.first(midnight + opening.window().from().nanos()),
                zone.last(midnight + opening.window().end()),
                TimelinePainter::open);
    }

    private static Stretch open(long from, long open, long until) {
        return new Stretch.Open(open - from, until);
    }

    private void paint(long from, long until, Paint paint) {
        if (from < until) {
            paints.putIfAbsent(until, paints.floorEntry(until).getValue());
            paints.subMap(from, until).clear();
            paints.put(from, paint);
        }
    }

    private Timeline timeline() {
        List<Stretch> stretches = new ArrayList<>(paints.size());
        long open = 0;
        for (Map.Entry<Long, Paint> entry : paints.entrySet()) {
            Long next = paints.higherKey(entry.getKey());
            long until = next == null ? Horizon.END : next;
            Stretch stretch = entry.getValue().stretch(entry.getKey(), open, until);
            stretches.add(stretch);
            open = stretch.openUntil(until);
        }
        return new Timeline(stretches);
    }

    /** What a stretch will be, once it is known from when to when, and what was open before. */
    private interface Paint {
        Stretch stretch(long from, long open, long until);
    }
}
