package dev.firstline.servicetime.oracle;

import dev.firstline.servicetime.oracle.Plan.Paused;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers questions about a bounded stretch of time by going through all its steps. */
public final class Oracle {
    private final Instant pausedForGood;
    private final Instant begin;
    private final int step;
    private final Verdict[] verdicts;

    /** Walks from {@code begin} for a number of steps of so many seconds. */
    public Oracle(Plan plan, Instant begin, int step, int steps) {
        this.pausedForGood =
                plan.paused().stream()
                        .filter(paused -> paused.to() == null)
                        .map(Paused::from)
                        .min(Instant::compareTo)
                        .orElse(Instant.MAX);
        this.begin = begin;
        this.step = step;
        this.verdicts = new Verdict[steps];
        Walk walk = new Walk(plan, begin.getEpochSecond(), step, steps);
        for (int i = 0; i < steps; i++) {
            verdicts[i] = walk.verdict(i, instant(i).getEpochSecond());
        }
    }

    public Instant end() {
        return instant(verdicts.length);
    }

    public boolean isOpen(Instant instant) {
        return verdicts[index(instant)].open();
    }

    public Duration between(Instant from, Instant to) {
        Duration counted = Duration.ZERO;
        for (int i = index(from); i < verdicts.length && instant(i).isBefore(to); i++) {
            if (verdicts[i].counts()) {
                Instant entered = later(from, instant(i));
                Instant left = earlier(to, instant(i + 1));
                counted = counted.plus(Duration.between(entered, left));
            }
        }
        return counted;
    }

    public Answer add(Instant start, Duration duration) {
        Duration left = duration;
        for (int i = index(start); i < verdicts.length; i++) {
            Instant entered = later(start, instant(i));
            if (!instant(i).isBefore(pausedForGood)) {
                return new Answer.Suspended(later(start, stopped(i)), left);
            }
            if (verdicts[i].counts()) {
                Duration here = Duration.between(entered, instant(i + 1));
                if (left.compareTo(here) <= 0) {
                    Instant due = entered.plus(left);
                    return due.isBefore(end()) ? new Answer.Due(due) : new Answer.Beyond();
                }
                left = left.minus(here);
            }
        }
        return new Answer.Beyond();
    }

    private Instant stopped(int paused) {
        int first = paused;
        while (first > 0 && verdicts[first - 1].why().equals("PAUSED")) {
            first--;
        }
        return instant(first);
    }

    /** Empty if not before the end of the time that was walked. */
    public Optional<Instant> nextOpening(Instant from) {
        for (int i = index(from); i < verdicts.length; i++) {
            if (verdicts[i].open()) {
                return Optional.of(later(from, instant(i)));
            }
        }
        return Optional.empty();
    }

    public List<Line> explain(Instant from, Instant to) {
        List<Line> lines = new ArrayList<>();
        int i = index(from);
        Instant entered = from;
        while (entered.isBefore(to)) {
            Verdict verdict = verdicts[i];
            while (i < verdicts.length
                    && instant(i).isBefore(to)
                    && verdicts[i].sameReasonAs(verdict)) {
                i++;
            }
            Instant left = earlier(to, instant(i));
            lines.add(new Line(entered, left, verdict.why(), verdict.name()));
            entered = left;
        }
        return lines;
    }

    private int index(Instant instant) {
        return (int) Math.floorDiv(Duration.between(begin, instant).toSeconds(), (long) step);
    }

    private Instant instant(int index) {
        return begin.plusSeconds((long) index * step);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
