package dev.firstline.casepages;

import dev.firstline.commitments.Commitment;
import dev.firstline.servicetime.Interval;
import dev.firstline.servicetime.Reason;
import dev.firstline.web.Page;
import dev.firstline.web.view.Timeline;
import dev.firstline.web.view.Timeline.Kind;
import dev.firstline.web.view.Timeline.Row;
import dev.firstline.web.view.Timeline.Span;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The stretches of time behind a promise, which add up to it (COM-7). */
public final class CountedTime {

    private CountedTime() {}

    /** A promise from its start to its limit, or to its end; where it stands still, to now. */
    public static Row row(String name, Commitment promise, List<Interval> intervals) {
        return new Row(
                name,
                spans(intervals),
                goal(promise),
                promise.standsInTime() ? null : promise.limitAt());
    }

    /** None where it is the limit, and none of a clock that stands before it: it would move. */
    private static @Nullable Instant goal(Commitment promise) {
        Instant goal = promise.goalAt();
        boolean moves = promise.standsInTime() && goal.isAfter(promise.pauses().getLast().from());
        return moves || goal.equals(promise.limitAt()) ? null : goal;
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
                                                Stream.ofNullable(row.limit())));
    }

    /** The same intervals, with holidays and the causes of their pauses in words. */
    public static List<Interval> named(
            Page page, List<Interval> intervals, UnaryOperator<String> pauses) {
        return intervals.stream()
                .map(
                        it ->
                                switch (it.why()) {
                                    case PAUSED -> called(it, pauses.apply(it.name()));
                                    case HOLIDAY -> called(it, page.wording().holiday(it.name()));
                                    case COUNTED, OUTSIDE -> it;
                                })
                .toList();
    }

    private static Interval called(Interval it, String name) {
        return new Interval(it.from(), it.to(), it.why(), name);
    }

    /** What was counted, all stretches together. */
    public static Duration sum(List<Interval> intervals) {
        return intervals.stream().map(CountedTime::counted).reduce(Duration.ZERO, Duration::plus);
    }

    /** What is told of all that was counted: in whole minutes, as lengths are told. */
    public static Duration told(List<Interval> intervals) {
        return minutes(sum(intervals));
    }

    /**
     * Each interval as it is told: what was counted in whole minutes that add up exactly to what is
     * told of all. So none is cut for itself, but each to where all until its end are told to be.
     */
    public static List<Span> spans(List<Interval> intervals) {
        Duration counted = Duration.ZERO;
        List<Span> spans = new ArrayList<>();
        for (Interval it : intervals) {
            Duration before = minutes(counted);
            counted = counted.plus(counted(it));
            Duration told = minutes(counted).minus(before);
            spans.add(new Span(kind(it.why()), it.from(), it.to(), told, it.name()));
        }
        return spans;
    }

    private static Duration minutes(Duration length) {
        return length.truncatedTo(ChronoUnit.MINUTES);
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
