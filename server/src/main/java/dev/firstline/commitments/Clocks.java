package dev.firstline.commitments;

import dev.firstline.explanation.Explanation;
import dev.firstline.explanation.Explanation.Fact;
import dev.firstline.programme.plans.Target;
import dev.firstline.servicetime.Interval;
import dev.firstline.servicetime.ServiceCalendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Where a clock stands, and why it is due when it is. Pure. */
final class Clocks {

    private Clocks() {}

    static Reading read(Measure measure, Commitment commitment, Instant now) {
        ServiceCalendar calendar = measure.calendar();
        Instant met = commitment.metAt();
        ToldClock told = ToldClock.of(measure, commitment);
        Duration promised = told.promised();
        Instant until = met != null ? met : now;
        Duration counted = told.counted(until);
        Duration late = told.late(until);
        double used =
                promised.isZero()
                        ? 1
                        : Math.min(1, (double) counted.toMillis() / promised.toMillis());
        Reading.Phase phase = phase(measure, commitment, now, used);
        Duration left =
                switch (phase) {
                    case MET, MET_LATE -> counted;
                    case LATE -> late;
                    case PAUSED -> told.left(now);
                    case RUNNING, SOON, SLEEPING, CANCELLED -> promised.minus(counted);
                };
        Instant wakes =
                phase == Reading.Phase.SLEEPING ? calendar.nextOpening(now).orElse(null) : null;
        return new Reading(
                commitment,
                phase,
                promised,
                measure.grace(measure.promised(commitment)).orElse(null),
                left,
                late,
                overdue(commitment, until),
                used,
                wakes,
                measure.coverage().hours(measure.region()),
                measure.coverage().zone(measure.region()).orElse(null),
                measure.isInBusinessHours());
    }

    private static Duration overdue(Commitment commitment, Instant until) {
        boolean late = commitment.isLateAt(until) && until.isAfter(commitment.limitAt());
        return late ? Duration.between(commitment.limitAt(), until) : Duration.ZERO;
    }

    private static Reading.Phase phase(
            Measure measure, Commitment commitment, Instant now, double used) {
        if (commitment.cancelledAt() != null) {
            return Reading.Phase.CANCELLED;
        }
        boolean late = commitment.isLateAt(now);
        if (commitment.metAt() != null) {
            return late ? Reading.Phase.MET_LATE : Reading.Phase.MET;
        }
        if (late) {
            return Reading.Phase.LATE;
        }
        if (commitment.isPaused()) {
            return Reading.Phase.PAUSED;
        }
        if (!measure.calendar().isOpen(now)) {
            return Reading.Phase.SLEEPING;
        }
        List<Integer> warnings = measure.programme().warningPercents();
        boolean soon = !warnings.isEmpty() && used * 100 >= warnings.getLast();
        return soon ? Reading.Phase.SOON : Reading.Phase.RUNNING;
    }

    /**
     * Why it is due when it is; of what was met also when, what it took, and by how much it was
     * late; of a clock that stands still what is left.
     *
     * @param others days that the version which promises did not know
     */
    static Explanation explain(Measure measure, Commitment commitment, List<Fact> others) {
        Explanation due = due(measure, commitment.count()).with(others.toArray(Fact[]::new));
        if (commitment.count().graceFrom() != null) {
            due =
                    due.with(
                            new Fact("grace", measure.programme().clocks().grace()),
                            new Fact("grace-from", commitment.count().graceFrom()));
        }
        Instant met = commitment.metAt();
        if (met != null) {
            return due.with(end(measure, commitment, met));
        }
        return commitment.standsInTime() ? standing(measure, commitment, due) : due;
    }

    private static Fact[] end(Measure measure, Commitment commitment, Instant met) {
        Fact at = new Fact(commitment.kind().done(), met);
        ToldClock told = ToldClock.of(measure, commitment);
        Fact took = new Fact("took", told.counted(met));
        Fact late = new Fact("late", told.late(met));
        return commitment.isMetLate() ? new Fact[] {at, took, late} : new Fact[] {at, took};
    }

    /** Of a clock that stands still nobody can say when it is due: but how much is left of it. */
    private static Explanation standing(Measure measure, Commitment commitment, Explanation due) {
        Instant since = commitment.pauses().getLast().from();
        List<Fact> facts = due.facts().stream().filter(fact -> !fact.name().equals("due")).toList();
        return new Explanation(due.rule(), due.version(), facts, "clock.stands")
                .with(new Fact("left", ToldClock.of(measure, commitment).left(since)));
    }

    /**
     * An explanation with what it took, what it was late and what is left as these are: to the
     * nanosecond, as the stretches of {@link #intervals}.
     */
    static Explanation exactly(Measure measure, Commitment commitment, Explanation told) {
        return new Explanation(
                told.rule(),
                told.version(),
                told.facts().stream().map(it -> exactly(measure, commitment, it)).toList(),
                told.result());
    }

    private static Fact exactly(Measure measure, Commitment it, Fact told) {
        return switch (told.name()) {
            case "took" -> new Fact("took", counted(measure, it, it.startedAt()));
            case "late" -> new Fact("late", counted(measure, it, it.limitAt()));
            case "left" -> new Fact("left", measure.left(it));
            default -> told;
        };
    }

    private static Duration counted(Measure measure, Commitment it, Instant from) {
        return measure.counted(from, it.endedAt().orElseThrow(), it.standstills());
    }

    /** Why a count ends when it does (COM-1, COM-2, XPL-1). */
    static Explanation due(Measure measure, Count count) {
        Target target = measure.target().orElseThrow();
        return Explanation.of(
                        "clock." + measure.kind().key(),
                        measure.programme().version(),
                        "clock.due",
                        measure.terms()
                                .facts(measure.priority(), measure.kind().target().orElse(null))
                                .toArray(Fact[]::new))
                .with(
                        new Fact("priority", measure.priority()),
                        new Fact("coverage", measure.coverage().key()),
                        new Fact("region", measure.region().key()),
                        new Fact("goal", target.goal()),
                        new Fact("limit", target.limit()),
                        new Fact("start", count.startedAt()),
                        new Fact("due", count.limitAt()));
    }

    /**
     * The intervals that add up to the promised time; of what came to an end to what it took, and
     * of a clock that stands still to what was counted so far (COM-7).
     */
    static List<Interval> intervals(Measure measure, Commitment commitment, Instant now) {
        return measure.calendar()
                .explain(
                        commitment.startedAt(),
                        commitment.toldUntil(now),
                        commitment.standstills());
    }
}
