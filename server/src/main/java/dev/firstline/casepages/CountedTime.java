package dev.firstline.casepages;

import dev.firstline.commitments.Commitment;
import dev.firstline.servicetime.Interval;
import dev.firstline.servicetime.Reason;
import dev.firstline.web.view.Timeline;
import dev.firstline.web.view.Timeline.Kind;
import dev.firstline.web.view.Timeline.Row;
import dev.firstline.web.view.Timeline.Span;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The stretches of time behind a promise, which add up to it (COM-7). */
public final class CountedTime {

    private CountedTime() {}

    /** A promise from its start to its limit, or to its end where that is later. */
    public static Row row(String name, Commitment promise, List<Interval> intervals) {
        Instant goal = promise.goalAt().equals(promise.limitAt()) ? null : promise.goalAt();
        return new Row(name, spans(intervals), goal, promise.limitAt());
    }

    /** Rows on one scale: from the first that starts to the last that ends, or to now. */
    public static Timeline together(List<Row> rows, Instant now) {
        Instant from = ends(rows, true).min(Comparator.naturalOrder()).orElse(now);
        Instant to = ends(rows, false).max(Comparator.naturalOrder()).orElse(now);
        return new Timeline(from, to, now, rows);
    }

    private static Stream<Instant> ends(List<Row> rows, boolean first) {
        return rows.stream()
                .flatMap(
                        row ->
                                first
                                        ? row.spans().stream().map(Span::from)
                                        : Stream.concat(
                                                row.spans().stream().map(Span::to),
                                                Stream.of(row.limit())));
    }

    /** The same intervals, with the causes of their pauses in words. */
    public static List<Interval> named(List<Interval> intervals, UnaryOperator<String> words) {
        return intervals.stream()
                .map(
                        it ->
                                it.why() == Reason.PAUSED
                                        ? new Interval(
                                                it.from(),
                                                it.to(),
                                                it.why(),
                                                words.apply(it.name()))
                                        : it)
                .toList();
    }

    /** What was counted, all stretches together. */
    public static Duration sum(List<Interval> intervals) {
        return intervals.stream().map(CountedTime::counted).reduce(Duration.ZERO, Duration::plus);
    }

    /** Each interval as it is drawn. */
    public static List<Span> spans(List<Interval> intervals) {
        return intervals.stream()
                .map(it -> new Span(kind(it.why()), it.from(), it.to(), counted(it), it.name()))
                .toList();
    }

    private static Duration counted(Interval interval) {
        return interval.why() == Reason.COUNTED ? interval.duration() : Duration.ZERO;
    }

    private static Kind kind(Reason why) {
        return switch (why) {
            case COUNTED -> Kind.COUNTED;
            case OUTSIDE -> Kind.OUTSIDE;
            case HOLIDAY -> Kind.HOLIDAY;
            case PAUSED -> Kind.PAUSED;
        };
    }
}
