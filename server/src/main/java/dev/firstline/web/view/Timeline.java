package dev.firstline.web.view;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * Clocks drawn over time, a row each, all on one scale from {@code from} to {@code to}. One that
 * was called off, or met, the moment it began has no time to be drawn, and no row.
 */
public record Timeline(Instant from, Instant to, Instant now, List<Row> rows) {

    private static final int MOST_DAYS_MARKED = 10;

    /** For a letter, in hundredths of the narrowest drawing. */
    private static final double ROOM_FOR_LETTER = 1.9;

    private static final double LAST_NAMED = 85;

    public Timeline {
        rows = rows.stream().filter(row -> !row.spans().isEmpty() || row.isLate()).toList();
    }

    /**
     * One commitment: what its time went to, and where its goal and limit stand; null for those
     * that are not known while its clock stands still.
     *
     * @param lateUntil of one that is late and still awaited: until when, else null
     */
    public record Row(
            String name,
            List<Span> spans,
            @Nullable Instant goal,
            @Nullable Instant limit,
            @Nullable Instant lateUntil) {

        public Row(String name, List<Span> spans, @Nullable Instant goal, @Nullable Instant limit) {
            this(name, spans, goal, limit, null);
        }

        public boolean isLate() {
            return limit != null && lateUntil != null;
        }
    }

    /**
     * A stretch of time.
     *
     * @param counted what is told of it: what lies between its ends as they are told
     * @param name which holiday it is, or what it waited for; empty for others
     * @param toTheSecond whether its ends and length are told so, else in whole minutes
     */
    public record Span(
            Kind kind,
            Instant from,
            Instant to,
            Duration counted,
            String name,
            boolean toTheSecond) {

        public boolean isCounted() {
            return kind == Kind.COUNTED;
        }
    }

    /** What a stretch of time was to the clock. */
    public enum Kind {
        COUNTED,
        OUTSIDE,
        HOLIDAY,
        PAUSED;

        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where that instant stands, in per cent of the width: "12.34%". */
    public String x(Instant at) {
        return percent(position(at));
    }

    /** How wide the stretch is in which that row is late; nothing where it is not. */
    public String lateWidth(Row row) {
        return row.limit() == null || row.lateUntil() == null
                ? percent(0)
                : percent(position(row.lateUntil()) - position(row.limit()));
    }

    /** How wide that span is, in per cent of the width; what lies outside the drawing is cut. */
    public String width(Span span) {
        return percent(position(span.to()) - position(span.from()));
    }

    /** Whether the name of that span has room under it; else only pointing at it tells. */
    public boolean hasRoomForName(Span span) {
        return !span.name().isEmpty()
                && position(span.to()) - position(span.from())
                        >= ROOM_FOR_LETTER * span.name().length();
    }

    /** Whether any name stands under that row. */
    public boolean hasNames(Row row) {
        return row.spans().stream().anyMatch(this::hasRoomForName);
    }

    public boolean shows(Instant at) {
        return !at.isBefore(from) && !at.isAfter(to);
    }

    /** The midnights to mark, at most ten. */
    public List<Instant> days(ZoneId zone) {
        var first = from.atZone(zone).toLocalDate();
        long all = ChronoUnit.DAYS.between(first, to.atZone(zone).toLocalDate());
        long step = Math.max(1, Math.ceilDiv(all, MOST_DAYS_MARKED));
        return LongStream.rangeClosed(0, all / step)
                .mapToObj(i -> first.plusDays(i * step).atStartOfDay(zone).toInstant())
                .filter(this::shows)
                .toList();
    }

    /** Whether a day that begins there can be named; at the right end only its tick is seen. */
    public boolean hasRoomForDay(Instant day) {
        return position(day) <= LAST_NAMED;
    }

    private double position(Instant at) {
        var whole = Math.max(1, Duration.between(from, to).toSeconds());
        return Math.clamp(100.0 * Duration.between(from, at).toSeconds() / whole, 0, 100);
    }

    private static String percent(double position) {
        return String.format(Locale.ROOT, "%.2f%%", position);
    }
}
