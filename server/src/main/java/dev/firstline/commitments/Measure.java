package dev.firstline.commitments;

import dev.firstline.cases.CaseState;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Region;
import dev.firstline.programme.plans.Bought;
import dev.firstline.programme.plans.Coverage;
import dev.firstline.programme.plans.Target;
import dev.firstline.programme.plans.Terms;
import dev.firstline.programme.rules.ClockRules;
import dev.firstline.servicetime.Deadline;
import dev.firstline.servicetime.Pauses;
import dev.firstline.servicetime.ServiceCalendar;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * By what a clock of a kind is counted for a priority: the rules of COM-1, COM-2, COM-5 and COM-6.
 * Pure.
 *
 * @param programme the version that promises
 * @param terms what follows from what was bought
 * @param days version whose holidays and other days count
 */
record Measure(
        Programme programme,
        Terms terms,
        Bought bought,
        int days,
        CommitmentKind kind,
        String priority) {

    /** What is promised; empty where the plan promises nothing of this kind. */
    Optional<Target> target() {
        return kind.target().flatMap(it -> terms.target(priority, it));
    }

    Region region() {
        return programme.region(bought.region());
    }

    Coverage coverage() {
        return terms.coverage(priority);
    }

    ServiceCalendar calendar() {
        return coverage().calendar(region());
    }

    /** Whether it is counted in the business hours of its region. */
    boolean isInBusinessHours() {
        return coverage().isInBusinessHours();
    }

    boolean isPausedIn(CaseState state) {
        return kind.target().map(it -> programme.clocks().pauses(it, state.key())).orElse(false);
    }

    /**
     * Whether another promises the same: so much, in the same hours, standing still in the same
     * states, whatever it is called (COM-6).
     */
    boolean promisesAs(Measure other) {
        ClockRules rules = programme.clocks();
        ClockRules others = other.programme.clocks();
        return priority.equals(other.priority)
                && target().equals(other.target())
                && coverage().kind() == other.coverage().kind()
                && calendar().equals(other.calendar())
                && region().key().equals(other.region().key())
                && kind.target().map(it -> rules.states(it).equals(others.states(it))).orElse(true)
                && rules.grace().equals(others.grace());
    }

    /** A clock that is counted by this from now on, which promises the same. */
    Turned same(Commitment it, Instant now, String cause) {
        Count count = it.count();
        Count by =
                new Count(
                        bought,
                        days,
                        priority,
                        count.startedAt(),
                        count.goalAt(),
                        count.limitAt(),
                        count.graceFrom());
        return new Turned(it.counted(by), Fact.same(now, cause, by));
    }

    /**
     * How much time is promised: that of the target, or what had been counted when the grace began
     * and the grace, if that is more (COM-6).
     */
    Duration promised(Instant start, Pauses pauses, @Nullable Instant graceFrom) {
        Duration limit = target().orElseThrow().limit();
        if (graceFrom == null) {
            return limit;
        }
        Duration graced = counted(start, graceFrom, pauses).plus(programme.clocks().grace());
        return graced.compareTo(limit) > 0 ? graced : limit;
    }

    Duration promised(Commitment it) {
        return promised(it.startedAt(), it.standstills(), it.count().graceFrom());
    }

    /** What the grace gave of what is promised; empty where that is the target. */
    Optional<Reading.Grace> grace(Duration promised) {
        return target().filter(it -> promised.compareTo(it.limit()) > 0)
                .map(it -> new Reading.Grace(it.limit(), programme.clocks().grace()));
    }

    /** What is left of the promised time when a clock stands still. */
    Duration left(Commitment still) {
        Instant since = still.pauses().getLast().from();
        return promised(still).minus(counted(still.startedAt(), since, still.standstills()));
    }

    /** Counted time between two instants, none where the second is not later. */
    Duration counted(Instant from, Instant to, Pauses pauses) {
        return to.isAfter(from) ? calendar().between(from, to, pauses) : Duration.ZERO;
    }

    /**
     * Goal and limit of a clock that does not stand still.
     *
     * @param graceFrom from when the grace counts, null for no grace
     */
    Count count(Instant start, Pauses pauses, @Nullable Instant graceFrom) {
        return new Count(
                bought,
                days,
                priority,
                start,
                after(start, target().orElseThrow().goal(), pauses),
                after(start, promised(start, pauses, graceFrom), pauses),
                graceFrom);
    }

    /** When so much of its time will have been counted. */
    Instant after(Instant start, Duration duration, Pauses pauses) {
        return switch (calendar().add(start, duration, pauses)) {
            case Deadline.Due(Instant at) -> at;
            case Deadline.Suspended _ ->
                    throw new IllegalStateException("a clock that stands still is due at no time");
            case Deadline.Never _ -> throw new IllegalStateException("the coverage is never open");
        };
    }
}
