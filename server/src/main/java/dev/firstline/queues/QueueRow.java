package dev.firstline.queues;

import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Turn;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A case as a list of the desk shows it, read at once: no list composes itself row by row.
 *
 * @param turn whose it is
 * @param place null in lists that are ordered otherwise
 * @param organisation the organisation's name, null for a case in triage
 */
public record QueueRow(
        CaseId caseId,
        long number,
        String subject,
        String priority,
        CaseState state,
        Turn turn,
        String requester,
        @Nullable String organisation,
        @Nullable PersonId ownerId,
        @Nullable String owner,
        Instant openedAt,
        @Nullable QueuePlace place) {}
