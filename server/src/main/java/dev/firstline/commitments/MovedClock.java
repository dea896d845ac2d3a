package dev.firstline.commitments;

import dev.firstline.cases.CaseId;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * A clock that moved since other days are known.
 *
 * @param place in the list of all
 * @param before its limit until then
 * @param after and from then on
 * @param left of one that stood still then: its limit says nothing, null where it ran
 */
public record MovedClock(
        long place,
        CaseId caseId,
        CommitmentKind kind,
        Instant before,
        Instant after,
        @Nullable Left left) {

    /** Counted time until the limit, when the clock goes on. */
    public record Left(Duration before, Duration after) {

        /** Of a clock that stood still when it was counted anew. */
        static Left of(
                Measure measure, Commitment before, Measure anew, Commitment after, Instant at) {
            return new Left(
                    ToldClock.of(measure, before).left(at), ToldClock.of(anew, after).left(at));
        }
    }
}
