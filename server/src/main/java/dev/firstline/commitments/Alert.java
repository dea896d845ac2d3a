package dev.firstline.commitments;

import dev.firstline.cases.CaseId;

import java.time.Instant;

/**
 * Something of a clock that people have to be told (COM-8, COM-9).
 *
 * @param percent which share of the promised time is used up; {@link #BREACH} where all is
 * @param dueAt the limit
 */
public record Alert(
        CaseId caseId, long commitment, CommitmentKind kind, int percent, Instant dueAt) {

    /** The promise was not kept. */
    public static final int BREACH = Outcome.TOLD;

    public boolean isBreach() {
        return percent == BREACH;
    }
}
