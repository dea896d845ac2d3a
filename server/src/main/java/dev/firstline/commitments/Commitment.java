package dev.firstline.commitments;

import dev.firstline.cases.CaseId;
import dev.firstline.programme.KnownDays;
import dev.firstline.programme.plans.Bought;
import dev.firstline.servicetime.Pause;
import dev.firstline.servicetime.Pauses;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A target running on one case: what follows from its facts. Deadlines are computed when something
 * changes and stored; the state follows from them.
 *
 * @param id 0 before it is kept
 * @param pauses in order; only the last may have no end yet
 */
public record Commitment(
        long id,
        CaseId caseId,
        CommitmentKind kind,
        Count count,
        List<Pause> pauses,
        Outcome outcome) {

    /** What a commitment may be in, as the API names it. */
    public enum State {
        RUNNING,
        PAUSED,
        MET,
        BREACHED,
        CANCELLED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Commitment {
        pauses = List.copyOf(pauses);
    }

    static Commitment begun(CaseId caseId, CommitmentKind kind, Count count) {
        return new Commitment(0, caseId, kind, count, List.of(), Outcome.NONE);
    }

    public Bought bought() {
        return count.bought();
    }

    public String priority() {
        return count.priority();
    }

    public String region() {
        return bought().region();
    }

    public int programmeVersion() {
        return bought().programmeVersion();
    }

    public Instant startedAt() {
        return count.startedAt();
    }

    /** Aimed at, and reported. */
    public Instant goalAt() {
        return count.goalAt();
    }

    /** Promised, warned of and breached; of a paused one as it was before the pause. */
    public Instant limitAt() {
        return count.limitAt();
    }

    public @Nullable Instant metAt() {
        return outcome.metAt();
    }

    public @Nullable Instant cancelledAt() {
        return outcome.cancelledAt();
    }

    public Pauses standstills() {
        return Pauses.of(pauses);
    }

    /**
     * A breach is a fact and never disappears, also when the answer came at last, or was called off
     * (COM-9); but what turned out to have been met in time was kept.
     */
    public State stateAt(Instant now) {
        if (outcome.breachedAt() != null && !isKeptAfterAll()) {
            return State.BREACHED;
        }
        if (cancelledAt() != null) {
            return State.CANCELLED;
        }
        if (isLateAt(now)) {
            return State.BREACHED;
        }
        if (metAt() != null) {
            return State.MET;
        }
        return isPaused() ? State.PAUSED : State.RUNNING;
    }

    /** Whether there is something to say of why it was not kept (COM-9). */
    public boolean isToBeExplainedAt(Instant now) {
        return stateAt(now) == State.BREACHED;
    }

    /** Whether its limit was passed before it was met, stood still, or an instant came. */
    boolean isLateAt(Instant now) {
        return outcome.breachedAt() == null ? stoppedAt(now).isAfter(limitAt()) : !isKeptAfterAll();
    }

    /**
     * Whether it was noted as not kept, and had been met in time: by a call that was logged after
     * its limit (COM-4). That it was noted stays a fact; it was never late.
     */
    public boolean isKeptAfterAll() {
        Instant met = metAt();
        Instant breached = outcome.breachedAt();
        return met != null && breached != null && !met.isAfter(breached);
    }

    /** Until when it ran: to its end, or to now; or until its last pause before, if that lasts. */
    private Instant stoppedAt(Instant now) {
        Instant end = endedAt().orElse(now);
        return isStanding() && pauses.getLast().from().isBefore(end)
                ? pauses.getLast().from()
                : end;
    }

    /** When it was met, or called off; empty while it is still to be met. */
    Optional<Instant> endedAt() {
        return Optional.ofNullable(metAt()).or(() -> Optional.ofNullable(cancelledAt()));
    }

    /** Whether it was met, and after its limit; time in which it stood still is not counted. */
    public boolean isMetLate() {
        Instant met = metAt();
        return met != null && isLateAt(met);
    }

    /**
     * Until when its time is told (COM-7): to its end, be that before its limit or after; of one
     * that stands still before its limit to now; else to its limit. Never to before its start.
     */
    Instant toldUntil(Instant now) {
        Instant until = endedAt().orElse(standsInTime() ? now : limitAt());
        return until.isBefore(startedAt()) ? startedAt() : until;
    }

    /** Whether it is still to be met, and stands still before its limit, which will move then. */
    public boolean standsInTime() {
        return isPaused() && outcome.breachedAt() == null;
    }

    /** Whether it is still to be met. */
    public boolean isPending() {
        return metAt() == null && cancelledAt() == null;
    }

    /** Whether it is still to be met, and stands still. */
    public boolean isPaused() {
        return isPending() && isStanding();
    }

    /** Whether its last pause has no end, also where it was met or called off in it. */
    public boolean isStanding() {
        return !pauses.isEmpty() && pauses.getLast().to() == null;
    }

    public boolean isRunning() {
        return isPending() && !isPaused();
    }

    /**
     * Whether days that are known by now do not count yet. What is late stays as it was told, and
     * so does what has come to an end.
     */
    boolean isOutdated(KnownDays known) {
        return isPending() && outcome.breachedAt() == null && count.days() < known.version();
    }

    /** When it started, stood still, went on, or was given grace: what came last. */
    Instant movedAt() {
        return Stream.concat(
                        pauses.stream().flatMap(it -> Stream.of(it.from(), it.to())),
                        Stream.of(startedAt(), count.graceFrom()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    Commitment as(long kept) {
        return new Commitment(kept, caseId, kind, count, pauses, outcome);
    }

    Commitment counted(Count anew) {
        return new Commitment(id, caseId, kind, anew, pauses, outcome);
    }

    Commitment standing(List<Pause> still) {
        return new Commitment(id, caseId, kind, count, still, outcome);
    }

    Commitment with(Outcome come) {
        return new Commitment(id, caseId, kind, count, pauses, come);
    }

    /** The same with a pause that begins. */
    Commitment pausedSince(Instant at, String cause) {
        return standing(Stream.concat(pauses.stream(), Stream.of(Pause.since(at, cause))).toList());
    }

    /** The same with its present pause ended. */
    Commitment goesOnAt(Instant at) {
        Pause last = pauses.getLast();
        Instant end = at.isBefore(last.from()) ? last.from() : at;
        return standing(
                Stream.concat(
                                pauses.subList(0, pauses.size() - 1).stream(),
                                Stream.of(new Pause(last.from(), end, last.cause())))
                        .toList());
    }
}
