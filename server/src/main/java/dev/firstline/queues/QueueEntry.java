package dev.firstline.queues;

import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Turn;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * An open case in its place.
 *
 * @param rank 0 for a case that goes before all others, 1 for the rest (CAS-2)
 * @param dueAt limit of its most urgent running commitment, null if none runs
 */
public record QueueEntry(
        CaseId caseId,
        String queue,
        @Nullable PersonId owner,
        Turn turn,
        int rank,
        @Nullable Instant dueAt,
        Instant openedAt) {}
