package dev.firstline.casepages;

import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.ToldSums;
import dev.firstline.servicetime.Interval;
import dev.firstline.servicetime.Reason;
import dev.firstline.texts.Wording;
import dev.firstline.web.Page;
import dev.firstline.web.view.Timeline;
import dev.firstline.web.view.Timeline.Kind;
import dev.firstline.web.view.Timeline.Row;
import dev.firstline.web.view.Timeline.Span;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The stretches of time behind a promise, which add up to it (COM-7). */
public final class CountedTime {

    private CountedTime() {}

    /**
     * A promise from its start to its limit, or to its end; where it stands still, to now. Of one
     * that is late and still awaited the time since is drawn, too, and not told: it adds up to what
     * was promised without.
     */
    public static Row row(String name, Commitment promise, List<Interval> intervals, Instant now) {
        return new Row(
                name,
                tell(intervals).spans(),
                goal(promise),
                isMeasured(promise) ? promise.limitAt() : null,
                isLate(promise, now) ? now : null);
    }

    /** Not where it stands still before it, which moves it, or was called off before it came. */
    private static boolean isMeasured(Commitment promise) {
        boolean calledOff = promise.cancelledAt() != null && promise.outcome().breachedAt() == null;
        return !promise.standsInTime() && !calledOff;
    }

    private static boolean isLate(Commitment promise, Instant now) {
        return promise.isPending()
                && promise.stateAt(now) == Commitment.State.BREACHED
                && now.isAfter(promise.limitAt());
    }

    /** None where it is the limit, and none of a clock that stands before it: it would move. */
    private static @Nullable Instant goal(Commitment promise) {
        Instant goal = promise.goalAt();
        boolean moves = promise.standsInTime() && goal.isAfter(promise.pauses().getLast().from());
        boolean over = !promise.standsInTime() && !isMeasured(promise);
        return moves || over || goal.equals(promise.limitAt()) ? null : goal;
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
                                                Stream.of(row.limit(), row.lateUntil())
                                                        .filter(Objects::nonNull)));
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

    /**
     * What is told of intervals, and of all that was counted in them.
     *
     * @param sum exactly that of the spans
     */
    public record Told(List<Span> spans, Duration sum) {

        public boolean isToTheSecond() {
            return spans.stream().anyMatch(Span::toTheSecond);
        }

        /** A length beside them, as exactly as they are told. */
        public String say(Wording wording, Duration length) {
            return isToTheSecond() ? wording.durationToTheSecond(length) : wording.duration(length);
        }
    }

    /**
     * Each interval by its ends as they are told, so that whoever reads its line finds its length
     * between them, and the lines add up to what is told of all. That is in whole minutes, as
     * lengths are told elsewhere; where those would add up to another sum, to the second.
     */
    public static Told tell(List<Interval> intervals) {
        boolean minutes = ToldSums.isInMinutes(intervals);
        return tell(intervals, minutes ? ChronoUnit.MINUTES : ChronoUnit.SECONDS);
    }

    private static Told tell(List<Interval> intervals, ChronoUnit unit) {
        List<Span> spans = intervals.stream().map(it -> span(it, unit)).toList();
        return new Told(spans, ToldSums.sum(intervals, unit));
    }

    private static Span span(Interval it, ChronoUnit unit) {
        return new Span(
                kind(it.why()),
                it.from(),
                it.to(),
                it.why() == Reason.COUNTED ? ToldSums.length(it, unit) : Duration.ZERO,
                it.name(),
                unit == ChronoUnit.SECONDS);
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
