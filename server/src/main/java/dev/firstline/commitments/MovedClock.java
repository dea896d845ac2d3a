package dev.firstline.commitments;

import dev.firstline.cases.CaseId;

import java.time.Instant;

/**
 * A clock that moved since other days are known.
 *
 * @param place in the list of all
 * @param before its limit until then
 * @param after and from then on
 */
public record MovedClock(
        long place, CaseId caseId, CommitmentKind kind, Instant before, Instant after) {}
