package dev.firstline.servicetime;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Goes along a timeline from reason to reason. */
final class Walk implements Iterator<Interval> {
    private final Timeline timeline;
    private final Pauses pauses;
    private final long end;
    private long now;
    private int pause;

    Walk(Timeline timeline, Pauses pauses, long start, long end) {
        this.timeline = timeline;
        this.pauses = pauses;
        this.now = start;
        this.end = end;
        this.pause = pauses.firstEndingAfter(start);
    }

    Stream<Interval> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        this, Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    @Override
    public boolean hasNext() {
        return now < end;
    }

    @Override
    public Interval next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        long from = now;
        Reason why = reason();
        String name = name(why);
        do {
            advance();
        } while (hasNext() && reason() == why && name(why).equals(name));
        return new Interval(Horizon.instant(from), Horizon.instant(now), why, name);
    }

    private Reason reason() {
        return isPaused() ? Reason.PAUSED : timeline.at(now).reason(now);
    }

    private String name(Reason why) {
        return why == Reason.PAUSED ? pauses.cause(pause) : timeline.at(now).name();
    }

    private boolean isPaused() {
        return pause < pauses.count() && pauses.from(pause) <= now;
    }

    /** To where the reason may be another: within a pause, its end. */
    private void advance() {
        long edge = isPaused() ? pauses.to(pause) : nextEdgeOfTimeline();
        now = Math.min(edge, end);
        if (pause < pauses.count() && pauses.to(pause) <= now) {
            pause++;
        }
    }

    private long nextEdgeOfTimeline() {
        long edge = timeline.at(now).nextEdge(now);
        return pause < pauses.count() ? Math.min(edge, pauses.from(pause)) : edge;
    }
}
