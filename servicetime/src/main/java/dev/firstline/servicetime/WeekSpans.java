package dev.firstline.servicetime;

import static java.util.Comparator.comparingLong;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * When a week is open: spans since Monday 00:00 by the wall clock, in order, none touching another.
 */
record WeekSpans(List<Span> spans) {
    static final long WEEK = 7 * Horizon.DAY;

    static WeekSpans of(Week week) {
        List<Span> spans = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            long midnight = (day.getValue() - 1) * Horizon.DAY;
            for (Window window : week.on(day)) {
                long from = midnight + window.from().nanos();
                long to = midnight + window.end();
                spans.add(new Span(from, Math.min(to, WEEK)));
                if (to > WEEK) {
                    spans.add(new Span(0, to - WEEK));
                }
            }
        }
        return joined(spans.stream());
    }

    private static WeekSpans joined(Stream<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.sorted(comparingLong(Span::from)).toList()) {
            if (!joined.isEmpty() && joined.getLast().to() >= span.from()) {
                Span last = joined.removeLast();
                joined.add(new Span(last.from(), Math.max(last.to(), span.to())));
            } else {
                joined.add(span);
            }
        }
        return new WeekSpans(List.copyOf(joined));
    }

    WeekSpans union(WeekSpans other) {
        return joined(Stream.concat(spans.stream(), other.spans.stream()));
    }

    WeekSpans intersection(WeekSpans other) {
        return joined(
                spans.stream()
                        .flatMap(one -> other.spans.stream().map(one::common))
                        .filter(common -> common.from() < common.to()));
    }

    /** The same time as windows, none of them over midnight. */
    Week week() {
        Map<DayOfWeek, List<Window>> windows = new EnumMap<>(DayOfWeek.class);
        for (Span span : spans) {
            for (long from = span.from();
                    from < span.to();
                    from += Horizon.DAY - from % Horizon.DAY) {
                DayOfWeek day = DayOfWeek.of((int) (from / Horizon.DAY) + 1);
                long midnight = from - from % Horizon.DAY;
                long to = Math.min(span.to() - midnight, Horizon.DAY);
                windows.computeIfAbsent(day, _ -> new ArrayList<>())
                        .add(new Window(new TimeOfDay(from - midnight), new TimeOfDay(to)));
            }
        }
        return new Week(windows);
    }

    /** From one reading of the wall clock up to, not including, another. */
    record Span(long from, long to) {
        Span common(Span other) {
            return new Span(Math.max(from, other.from), Math.min(to, other.to));
        }
    }
}
