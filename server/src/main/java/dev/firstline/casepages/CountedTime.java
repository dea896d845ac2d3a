package dev.firstline.casepages;

import dev.firstline.commitments.Commitment;
import dev.firstline.servicetime.Interval;
import dev.firstline.servicetime.Reason;
import dev.firstline.web.Page;
import dev.firstline.web.view.Timeline;
import dev.firstline.web.view.Timeline.Kind;
import dev.firstline.web.view.Timeline.Row;
import dev.firstline.web.view.Timeline.Span;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The stretches of time behind a promise, which add up to it (COM-7). */
public final class CountedTime {

    private CountedTime() {}

    /** One row, from the start of the promise to its limit, or to its end where that is later. */
    public static Timeline of(Page page, Commitment promise, List<Interval> intervals) {
        String name = page.text("promise." + promise.kind().key());
        Instant goal = promise.goalAt().equals(promise.limitAt()) ? null : promise.goalAt();
        Row row = new Row(name, spans(intervals), goal, promise.limitAt());
        return new Timeline(
                promise.startedAt(), end(promise, page.now()), page.now(), List.of(row));
    }

    /** What was counted, all stretches together. */
    public static Duration sum(List<Interval> intervals) {
        return intervals.stream().map(CountedTime::counted).reduce(Duration.ZERO, Duration::plus);
    }

    private static List<Span> spans(List<Interval> intervals) {
        return intervals.stream()
                .map(it -> new Span(kind(it.why()), it.from(), it.to(), counted(it), it.name()))
                .toList();
    }

    private static Duration counted(Interval interval) {
        return interval.why() == Reason.COUNTED ? interval.duration() : Duration.ZERO;
    }

    private static Instant end(Commitment promise, Instant now) {
        Instant met = promise.metAt();
        Instant last = met != null ? met : promise.isPending() ? now : promise.limitAt();
        return last.isAfter(promise.limitAt()) ? last : promise.limitAt();
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
