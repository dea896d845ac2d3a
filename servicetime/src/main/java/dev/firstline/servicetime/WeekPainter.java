package dev.firstline.servicetime;

import dev.firstline.servicetime.WeekSpans.Span;

import java.time.LocalDate;

/**
 * Paints the ordinary weeks: their compiled pattern under each offset of the zone, then what the
 * overlaps of the wall clock add, then the days about a date from which another week holds.
 */
record WeekPainter(ZoneOffsets zone, Weeks weeks, Canvas canvas) {
    /** No window that begins so many days from a date reaches it, whatever the wall clock does. */
    private static final int REACH = 2;

    void paint() {
        paint(new WeekPattern(weeks.first()), Horizon.START);
        for (WeekFrom week : weeks.later()) {
            long since = zone.first(Horizon.startOf(week.date().minusDays(REACH)));
            paint(new WeekPattern(week.week()), since);
            paintSeam(week.date(), since);
        }
    }

    private void paint(WeekPattern week, long since) {
        for (int i = zone.stretchAt(since); i < zone.count(); i++) {
            long offset = zone.offset(i);
            canvas.paintFrom(
                    Math.max(since, zone.since(i)),
                    (from, open, until) -> Stretch.Ordinary.from(from, week, offset, open, until));
        }
        for (int i = zone.stretchAt(since) + 1; i < zone.count(); i++) {
            paintOverlap(week, i, since);
        }
    }

    /**
     * A week under one offset is right up to a gap and after it. In an overlap it is too short for
     * windows with an edge inside: these begin at the first and end at the last occurrence.
     */
    private void paintOverlap(WeekPattern week, int stretch, long since) {
        long begin = zone.since(stretch) + zone.offset(stretch);
        long end = zone.since(stretch) + zone.offset(stretch - 1);
        if (begin >= end) {
            return;
        }
        for (Span window : week.spansBetween(begin, end)) {
            if (hasEdgeWithin(window, begin, end)) {
                canvas.paint(
                        Math.max(since, Math.max(window.from(), begin) - zone.offset(stretch - 1)),
                        Math.min(window.to(), end) - zone.offset(stretch),
                        Canvas.Paint::open);
            }
        }
    }

    private static boolean hasEdgeWithin(Span window, long begin, long end) {
        return (begin < window.from() && window.from() < end)
                || (begin <= window.to() && window.to() < end);
    }

    /**
     * A window belongs to the day on which it begins, so at a change of weeks one over midnight of
     * the former goes on, and one of the latter does not come in: here windows are painted singly.
     */
    private void paintSeam(LocalDate change, long begin) {
        long end = zone.last(Horizon.startOf(change.plusDays(REACH)));
        canvas.paint(begin, end, Canvas.Paint::outside);
        for (int day = -2 * REACH; day <= REACH; day++) {
            LocalDate date = change.plusDays(day);
            for (Window window : weeks.on(date).on(date.getDayOfWeek())) {
                canvas.paint(
                        Math.max(begin, zone.first(Horizon.startOf(date) + window.from().nanos())),
                        Math.min(end, zone.last(Horizon.startOf(date) + window.end())),
                        Canvas.Paint::open);
            }
        }
    }
}
