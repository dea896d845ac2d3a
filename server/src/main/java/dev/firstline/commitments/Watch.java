package dev.firstline.commitments;

import dev.firstline.programme.plans.Coverage;
import dev.firstline.programme.rules.DeskRules;
import dev.firstline.servicetime.Pauses;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a clock has to be looked at, and what is found then (COM-8, COM-9): warnings at shares of
 * the promised time, the breach at the limit. People are told in hours when somebody works, unless
 * the clock runs around the clock. Pure.
 */
final class Watch {

    /** The limit itself is still in time. */
    private static final Duration PAST = Duration.ofMillis(1);

    private static final Set<Coverage.Kind> AROUND_THE_CLOCK =
            Set.of(Coverage.Kind.ALWAYS, Coverage.Kind.ELAPSED);

    private final Measure measure;
    private final Commitment clock;

    private Watch(Measure measure, Commitment clock) {
        this.measure = measure;
        this.clock = clock;
    }

    /**
     * What a look at a clock finds.
     *
     * @param fact null where nothing happened to it
     * @param alert what people have to be told, null for nothing
     */
    record Look(Commitment after, @Nullable Fact fact, @Nullable Alert alert) {}

    /** When it warns or breaches next; empty where nothing is to come before it changes. */
    static Optional<Instant> next(Measure measure, Commitment clock) {
        return clock.isRunning() ? new Watch(measure, clock).next() : Optional.empty();
    }

    /** What there is to find now. Of warnings that were missed only the last is given. */
    static Look look(Measure measure, Commitment clock, Instant now) {
        Turned breach = Lives.settled(clock, now);
        Commitment after = breach == null ? clock : breach.after();
        Fact fact = breach == null ? null : breach.fact();
        int share = new Watch(measure, after).shareToTell(now);
        if (share <= after.outcome().warned()) {
            return new Look(after, fact, null);
        }
        return new Look(
                after.with(after.outcome().warned(share)),
                fact,
                new Alert(after.caseId(), after.id(), after.kind(), share, after.limitAt()));
    }

    /** The share of which people were told and that is used up still, after a recount. */
    static int stillWarned(Measure measure, Commitment clock, Instant now) {
        Watch watch = new Watch(measure, clock);
        return watch.percents().stream()
                .filter(percent -> percent <= clock.outcome().warned())
                .filter(percent -> !watch.at(percent).isAfter(now))
                .reduce(0, Math::max);
    }

    private Optional<Instant> next() {
        if (clock.outcome().breachedAt() != null) {
            return clock.outcome().warned() < Outcome.TOLD
                    ? Optional.of(toldAt(clock.outcome().breachedAt()))
                    : Optional.empty();
        }
        Instant limit = clock.limitAt().plus(PAST);
        return percents().stream()
                .filter(percent -> percent > clock.outcome().warned())
                .map(percent -> toldAt(at(percent)))
                .filter(at -> at.isBefore(limit))
                .findFirst()
                .or(() -> Optional.of(limit));
    }

    private int shareToTell(Instant now) {
        Instant breached = clock.outcome().breachedAt();
        if (breached != null) {
            return toldAt(breached).isAfter(now) ? 0 : Outcome.TOLD;
        }
        return clock.isRunning()
                ? percents().stream()
                        .filter(percent -> !toldAt(at(percent)).isAfter(now))
                        .reduce(0, Math::max)
                : 0;
    }

    private List<Integer> percents() {
        return measure.programme().warningPercents().stream()
                .filter(percent -> percent < Outcome.TOLD)
                .sorted()
                .toList();
    }

    /** When that share of the promised time is used up. */
    private Instant at(int percent) {
        Pauses pauses = clock.standstills();
        Duration promised = measure.promised(clock.startedAt(), pauses, clock.count().graceFrom());
        return measure.after(
                clock.startedAt(), promised.multipliedBy(percent).dividedBy(100), pauses);
    }

    private Instant toldAt(Instant at) {
        DeskRules desk = measure.programme().desk();
        return desk == null || AROUND_THE_CLOCK.contains(measure.coverage().kind())
                ? at
                : desk.calendar().nextOpening(at).orElse(at);
    }
}
