package dev.firstline.commitments;

import dev.firstline.cases.CaseId;
import dev.firstline.programme.plans.Bought;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;

/**
 * A target running on one case. Deadlines are computed when something changes and stored; the state
 * follows from them.
 *
 * @param bought and priority: by what it is counted
 * @param startedAt from when its time counts
 * @param goalAt aimed at, and reported
 * @param limitAt promised, warned of and breached
 * @param metAt when it was met, null before
 */
public record Commitment(
        long id,
        CaseId caseId,
        CommitmentKind kind,
        Bought bought,
        String priority,
        Instant startedAt,
        Instant goalAt,
        Instant limitAt,
        @Nullable Instant metAt,
        @Nullable Instant cancelledAt) {

    public String region() {
        return bought.region();
    }

    public int programmeVersion() {
        return bought.programmeVersion();
    }

    /** The same, met or cancelled. */
    public Commitment ended(@Nullable Instant met, @Nullable Instant cancelled) {
        return new Commitment(
                id, caseId, kind, bought, priority, startedAt, goalAt, limitAt, met, cancelled);
    }

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

    /** A breach is a fact and never disappears, also when the answer came at last (COM-9). */
    public State stateAt(Instant now) {
        if (cancelledAt != null) {
            return State.CANCELLED;
        }
        Instant judged = metAt == null ? now : metAt;
        if (judged.isAfter(limitAt)) {
            return State.BREACHED;
        }
        return metAt == null ? State.RUNNING : State.MET;
    }

    /** Whether it was met, and after its limit. */
    public boolean isMetLate() {
        return toldUntil().isAfter(limitAt);
    }

    /** Until when its time is told: to its limit, or to an answer that came later (COM-7). */
    Instant toldUntil() {
        return metAt != null && metAt.isAfter(limitAt) ? metAt : limitAt;
    }

    /** Whether it is still to be met. */
    public boolean isPending() {
        return metAt == null && cancelledAt == null;
    }
}
