package dev.firstline.servicetime;

/**
 * Compiles a calendar by painting over the horizon: first the ordinary weeks, then closings, then
 * extra openings. What is painted later holds.
 */
record TimelinePainter(ZoneOffsets zone, Canvas canvas) {

    static Timeline paint(CalendarDefinition calendar) {
        ZoneOffsets zone = ZoneOffsets.of(calendar.zone().getRules());
        TimelinePainter painter = new TimelinePainter(zone, new Canvas());
        new WeekPainter(zone, calendar.weeks(), painter.canvas).paint();
        // The closing that was given first names the time, so it is painted last.
        calendar.closings().reversed().forEach(painter::paint);
        calendar.openings().forEach(painter::paint);
        return painter.canvas.timeline();
    }

    private void paint(Closing closing) {
        long midnight = Horizon.startOf(closing.date());
        long wallFrom = midnight + closing.from().nanos();
        long wallTo = midnight + closing.to().nanos();
        int near = zone.stretchAt(wallFrom - ZoneOffsets.FARTHEST);
        for (int i = near; i < zone.count() && zone.since(i) < wallTo + ZoneOffsets.FARTHEST; i++) {
            canvas.paint(
                    Math.max(wallFrom - zone.offset(i), zone.since(i)),
                    Math.min(wallTo - zone.offset(i), zone.until(i)),
                    Canvas.Paint.holiday(closing.name()));
        }
    }

    private void paint(ExtraOpening opening) {
        long midnight = Horizon.startOf(opening.date());
        canvas.paint(
                zone.first(midnight + opening.window().from().nanos()),
                zone.last(midnight + opening.window().end()),
                Canvas.Paint::open);
    }
}
