package dev.firstline.commitments;

import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation;
import dev.firstline.explanation.Explanation.Fact;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Region;
import dev.firstline.programme.plans.Coverage;
import dev.firstline.programme.plans.Target;
import dev.firstline.programme.plans.TargetKind;
import dev.firstline.programme.plans.Terms;
import dev.firstline.servicetime.Deadline;
import dev.firstline.servicetime.Interval;
import dev.firstline.servicetime.Pauses;
import dev.firstline.servicetime.ServiceCalendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The rules of counting: what a programme promises for a priority, and where a clock stands. Pure.
 */
final class Clocks {

    private Clocks() {}

    /** The two deadlines of an initial response. */
    record Deadlines(Instant goalAt, Instant limitAt) {}

    /**
     * Goal and limit counted from a start in the coverage that the terms give the priority (COM-1,
     * COM-2), with the reason.
     */
    static Explained<Deadlines> initialResponse(
            Programme programme, Terms terms, String priorityKey, String regionKey, Instant start) {
        String priority = programme.priority(priorityKey).key();
        Region region = programme.region(regionKey);
        Coverage coverage = terms.coverage(priority);
        Target target = target(terms, priority);
        ServiceCalendar calendar = coverage.calendar(region);
        Deadlines deadlines =
                new Deadlines(
                        due(calendar, start, target.goal()), due(calendar, start, target.limit()));
        return new Explained<>(
                deadlines,
                Explanation.of(
                        "clock.initial-response",
                        programme.version(),
                        "clock.due",
                        new Fact("plan", terms.plan().key()),
                        new Fact("priority", priority),
                        new Fact("coverage", coverage.key()),
                        new Fact("region", region.key()),
                        new Fact("goal", target.goal()),
                        new Fact("limit", target.limit()),
                        new Fact("start", start),
                        new Fact("due", deadlines.limitAt())));
    }

    /** Every plan promises a first answer for every priority: the programme's check sees to it. */
    private static Target target(Terms terms, String priority) {
        return terms.target(priority, TargetKind.INITIAL_RESPONSE).orElseThrow();
    }

    private static ServiceCalendar calendar(
            Programme programme, Terms terms, Commitment commitment) {
        Region region = programme.region(commitment.region());
        return terms.coverage(commitment.priority()).calendar(region);
    }

    private static Instant due(ServiceCalendar calendar, Instant start, Duration duration) {
        return switch (calendar.add(start, duration)) {
            case Deadline.Due due -> due.at();
            case Deadline.Suspended suspended -> Instant.MAX;
            case Deadline.Never never ->
                    throw new IllegalStateException("the coverage is never open");
        };
    }

    static Reading read(Programme programme, Terms terms, Commitment commitment, Instant now) {
        ServiceCalendar calendar = calendar(programme, terms, commitment);
        Instant met = commitment.metAt();
        Duration promised = calendar.between(commitment.startedAt(), commitment.limitAt());
        Instant until = met != null ? met : now;
        Duration counted =
                calendar.between(commitment.startedAt(), later(until, commitment.startedAt()));
        Duration late = calendar.between(commitment.limitAt(), later(until, commitment.limitAt()));
        double used =
                promised.isZero()
                        ? 1
                        : Math.min(1, (double) counted.toMillis() / promised.toMillis());
        Reading.Phase phase =
                phase(
                        programme,
                        calendar,
                        commitment,
                        now,
                        until.isAfter(commitment.limitAt()),
                        used);
        Duration left =
                switch (phase) {
                    case MET, MET_LATE -> counted;
                    case LATE -> late;
                    case RUNNING, SOON, SLEEPING, CANCELLED -> promised.minus(counted);
                };
        Instant wakes =
                phase == Reading.Phase.SLEEPING ? calendar.nextOpening(now).orElse(null) : null;
        return new Reading(
                commitment,
                phase,
                left,
                late,
                used,
                wakes,
                calendar.zone(),
                terms.coverage(commitment.priority()).hours(programme.region(commitment.region())));
    }

    private static Reading.Phase phase(
            Programme programme,
            ServiceCalendar calendar,
            Commitment commitment,
            Instant now,
            boolean late,
            double used) {
        if (commitment.cancelledAt() != null) {
            return Reading.Phase.CANCELLED;
        }
        if (commitment.metAt() != null) {
            return late ? Reading.Phase.MET_LATE : Reading.Phase.MET;
        }
        if (late) {
            return Reading.Phase.LATE;
        }
        if (!calendar.isOpen(now)) {
            return Reading.Phase.SLEEPING;
        }
        List<Integer> warnings = programme.warningPercents();
        boolean soon = !warnings.isEmpty() && used * 100 >= warnings.getLast();
        return soon ? Reading.Phase.SOON : Reading.Phase.RUNNING;
    }

    /**
     * Why it is due when it is; of a late answer also what it took, and by how much it was late.
     */
    static Explanation explain(Programme programme, Terms terms, Commitment commitment) {
        Explanation due =
                initialResponse(
                                programme,
                                terms,
                                commitment.priority(),
                                commitment.region(),
                                commitment.startedAt())
                        .explanation();
        if (!commitment.isMetLate()) {
            return due;
        }
        ServiceCalendar calendar = calendar(programme, terms, commitment);
        Instant met = commitment.toldUntil();
        return due.with(
                new Fact("answered", met),
                new Fact("took", calendar.between(commitment.startedAt(), met)),
                new Fact("late", calendar.between(commitment.limitAt(), met)));
    }

    /** The intervals that add up to the promised time, or to what a late answer took (COM-7). */
    static List<Interval> intervals(Programme programme, Terms terms, Commitment commitment) {
        return calendar(programme, terms, commitment)
                .explain(commitment.startedAt(), commitment.toldUntil(), Pauses.NONE);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
