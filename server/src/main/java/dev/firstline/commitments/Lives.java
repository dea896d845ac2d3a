package dev.firstline.commitments;

import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseState;
import dev.firstline.servicetime.Pauses;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What happens to clocks as cases live: each step a fact and what follows from it. Pure. */
final class Lives {

    static final Set<CaseState> SOLVED = Set.of(CaseState.RESOLVED, CaseState.CLOSED);

    private Lives() {}

    /** A clock that starts; empty where nothing of its kind is promised. */
    static Optional<Turned> start(CaseId id, Measure measure, Instant at) {
        return measure.target()
                .map(_ -> measure.count(at, Pauses.NONE, null))
                .map(
                        count ->
                                new Turned(
                                        Commitment.begun(id, measure.kind(), count),
                                        Fact.of(Fact.Type.STARTED, at).counted(count)));
    }

    /** What the state of a case means for a clock, in steps; none where nothing changes. */
    static List<Turned> follow(Measure measure, Commitment it, CaseState state, Instant at) {
        List<Turned> steps = new ArrayList<>();
        if (isGivenUp(it, state)) {
            add(steps, settled(it, at), reopened(measure, last(steps, it), at));
        } else if (it.isPending() && isMetBy(it.kind(), state)) {
            steps.addAll(meet(it, later(at, it.startedAt())));
        } else if (it.isPending() && state == CaseState.CLOSED) {
            add(steps, settled(it, at), null);
            steps.add(cancelled(last(steps, it), at));
        } else if (it.isRunning() && measure.isPausedIn(state)) {
            add(steps, settled(it, at), null);
            steps.add(paused(last(steps, it), state, at));
        } else if (it.isPaused() && !measure.isPausedIn(state)) {
            steps.add(resumed(measure, it, at));
        }
        return steps;
    }

    /** Work that had begun before its clock, as a call that is logged later tells, took no time. */
    private static Instant later(Instant at, Instant started) {
        return at.isBefore(started) ? started : at;
    }

    /** Whether a solution that was given is none any more. */
    private static boolean isGivenUp(Commitment it, CaseState state) {
        return it.kind() == CommitmentKind.RESOLUTION
                && it.metAt() != null
                && !SOLVED.contains(state);
    }

    private static boolean isMetBy(CommitmentKind kind, CaseState state) {
        return switch (kind) {
            case WORK_START -> !state.isBeforeWork() && state != CaseState.CLOSED;
            case RESOLUTION -> state == CaseState.RESOLVED;
            case INITIAL_RESPONSE, NEXT_RESPONSE, VETTING -> false;
        };
    }

    private static void add(List<Turned> steps, @Nullable Turned one, @Nullable Turned other) {
        if (one != null) {
            steps.add(one);
        }
        if (other != null) {
            steps.add(other);
        }
    }

    private static Commitment last(List<Turned> steps, Commitment otherwise) {
        return steps.isEmpty() ? otherwise : steps.getLast().after();
    }

    /** Met at an instant; its breach is noted before, if it was late. */
    static List<Turned> meet(Commitment it, Instant at) {
        List<Turned> steps = new ArrayList<>();
        add(steps, settled(it, at), null);
        Commitment now = last(steps, it);
        steps.add(new Turned(now.with(now.outcome().met(at)), Fact.of(Fact.Type.MET, at)));
        return steps;
    }

    /** Met by work that had begun at an instant, where that is what is awaited. */
    static List<Turned> begun(Commitment it, Instant at) {
        boolean awaited = it.isPending() && it.kind() == CommitmentKind.WORK_START;
        return awaited && !it.startedAt().isAfter(at) ? meet(it, at) : List.of();
    }

    /** The breach of a running clock whose limit is over, if nobody has noted it. */
    static @Nullable Turned settled(Commitment it, Instant now) {
        boolean late =
                it.isRunning() && it.outcome().breachedAt() == null && now.isAfter(it.limitAt());
        return late ? breached(it) : null;
    }

    private static Turned breached(Commitment it) {
        Instant due = it.limitAt();
        return new Turned(it.with(it.outcome().breached(due)), Fact.of(Fact.Type.BREACHED, due));
    }

    private static Turned cancelled(Commitment it, Instant at) {
        return cancelled(it, at, "");
    }

    private static Turned cancelled(Commitment it, Instant at, String cause) {
        return new Turned(
                it.with(it.outcome().cancelled(at)), Fact.of(Fact.Type.CANCELLED, at, cause));
    }

    /**
     * Given up, since the case goes on in another (CAS-7); its breach is noted before, if it was
     * late.
     */
    static List<Turned> giveUp(Commitment it, Instant at) {
        List<Turned> steps = new ArrayList<>();
        add(steps, settled(it, at), null);
        steps.add(cancelled(last(steps, it), at, Fact.MERGED));
        return steps;
    }

    /** Goes on after it was given up, without the time in which it was. */
    static Turned restore(Measure measure, Commitment it, Instant givenUp, Instant at) {
        Commitment on = restored(it, givenUp, at);
        return counted(
                measure,
                on,
                Fact.of(Fact.Type.REOPENED, at, Fact.UNMERGED),
                on.count().graceFrom());
    }

    private static Commitment restored(Commitment it, Instant givenUp, Instant at) {
        Commitment pending = it.with(it.outcome().cancelled(null));
        return (pending.isPaused() ? pending : pending.pausedSince(givenUp, CaseState.CLOSED.key()))
                .goesOnAt(at);
    }

    /**
     * Whether a promise of a kind still means something in a state: nobody starts to work twice,
     * and what is solved is not promised again.
     */
    static boolean isAwaitedIn(CommitmentKind kind, CaseState state) {
        return kind == CommitmentKind.WORK_START ? state.isBeforeWork() : !SOLVED.contains(state);
    }

    private static Turned paused(Commitment it, CaseState state, Instant at) {
        return new Turned(
                it.pausedSince(at, state.key()), Fact.of(Fact.Type.PAUSED, at, state.key()));
    }

    private static Turned resumed(Measure measure, Commitment it, Instant at) {
        Commitment on = it.goesOnAt(at);
        return counted(measure, on, Fact.of(Fact.Type.RESUMED, at), on.count().graceFrom());
    }

    private static Turned reopened(Measure measure, Commitment it, Instant at) {
        Commitment on = goesOn(it, at);
        return counted(measure, on, Fact.of(Fact.Type.REOPENED, at), on.count().graceFrom());
    }

    /** Runs on, without the time in which it was thought to be met. */
    private static Commitment goesOn(Commitment it, Instant at) {
        Instant met = it.metAt() == null ? at : it.metAt();
        Commitment pending = it.with(it.outcome().met(null));
        return (pending.isPaused() ? pending : pending.pausedSince(met, CaseState.RESOLVED.key()))
                .goesOnAt(at);
    }

    private static Turned counted(
            Measure measure, Commitment it, Fact fact, @Nullable Instant graceFrom) {
        Count anew = measure.count(it.startedAt(), it.standstills(), graceFrom);
        return new Turned(it.counted(anew), fact.counted(anew));
    }

    /**
     * Counts a clock anew, from its own start and with its pauses, by another measure (COM-6).
     * Where that leaves less than the grace, the grace counts from now. What is late already stays
     * late as it was (COM-9); what else is promised no more is cancelled.
     *
     * @param last by what it was counted so far
     * @param cause what changed
     */
    static List<Turned> recount(
            Measure last, Measure measure, Commitment it, Instant now, String cause) {
        List<Turned> steps = new ArrayList<>();
        add(steps, settled(it, now), null);
        Commitment present = last(steps, it);
        if (!present.isPending() || present.outcome().breachedAt() != null) {
            return steps;
        }
        if (measure.target().isEmpty()) {
            steps.add(cancelled(present, now, cause));
        } else if (measure.promisesAs(last)) {
            if (!measure.bought().equals(present.bought())) {
                steps.add(measure.same(present, now, cause));
            }
        } else {
            Turned turned = recounted(measure, present, now, cause);
            boolean same =
                    present.isPaused()
                            ? isSame(measure, present) && leavesSame(last, measure, present)
                            : turned.after().count().says(present.count());
            if (!same) {
                steps.add(turned);
            }
        }
        return steps;
    }

    private static Turned recounted(Measure measure, Commitment it, Instant now, String cause) {
        boolean moves = !isSame(measure, it);
        Instant grace = moves ? grace(measure, it, now) : it.count().graceFrom();
        Commitment running = it.isPaused() ? it.goesOnAt(now) : it;
        Count anew = measure.count(it.startedAt(), running.standstills(), grace);
        Commitment after = it.counted(anew);
        int warned = Watch.stillWarned(measure, after.standing(running.pauses()), now);
        return new Turned(
                after.with(after.outcome().warned(warned)),
                Fact.of(Fact.Type.RECOUNTED, now, cause).counted(anew));
    }

    /** Whether counting by a measure gives what is promised already. */
    private static boolean isSame(Measure measure, Commitment it) {
        if (it.isPaused()) {
            return measure.bought().equals(it.bought()) && measure.priority().equals(it.priority());
        }
        Count same = measure.count(it.startedAt(), it.standstills(), it.count().graceFrom());
        return same.limitAt().equals(it.limitAt());
    }

    /** What is left of one that stands still says what is promised: its limit moves anyway. */
    private static boolean leavesSame(Measure last, Measure measure, Commitment it) {
        return last.left(it).equals(measure.left(it));
    }

    /** From when the grace counts, if less than it is left (COM-6); null for no grace. */
    static @Nullable Instant grace(Measure measure, Commitment it, Instant now) {
        Duration counted = measure.counted(it.startedAt(), now, it.standstills());
        Duration left = measure.target().orElseThrow().limit().minus(counted);
        return left.compareTo(measure.programme().clocks().grace()) < 0 ? now : null;
    }

    /** What follows from the facts of a clock: its row, as it has to be. */
    static Commitment fold(long id, CaseId caseId, CommitmentKind kind, List<Fact> facts) {
        Count first = facts.getFirst().count();
        if (first == null) {
            throw new IllegalArgumentException("the first fact of a clock is its start");
        }
        Commitment it = new Commitment(id, caseId, kind, first, List.of(), Outcome.NONE);
        for (Fact fact : facts) {
            it = after(it, fact);
        }
        return it;
    }

    private static Commitment after(Commitment before, Fact fact) {
        Commitment it = fact.count() == null ? before : before.counted(fact.count());
        return switch (fact.type()) {
            case STARTED, RECOUNTED, ANNOTATED -> it;
            case PAUSED -> it.pausedSince(fact.at(), fact.cause());
            case RESUMED -> it.goesOnAt(fact.at());
            case MET -> it.with(it.outcome().met(fact.at()));
            case CANCELLED -> it.with(it.outcome().cancelled(fact.at()));
            case BREACHED -> it.with(it.outcome().breached(fact.at()));
            case REOPENED -> reopened(it, fact);
        };
    }

    private static Commitment reopened(Commitment it, Fact fact) {
        Instant cancelled = it.cancelledAt();
        if (cancelled == null) {
            return goesOn(it, fact.at());
        }
        return fact.cause().equals(Fact.UNMERGED)
                ? restored(it, cancelled, fact.at())
                : it.with(it.outcome().cancelled(null));
    }
}
