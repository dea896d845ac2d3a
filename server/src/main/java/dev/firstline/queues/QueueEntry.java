package dev.firstline.queues;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Turn;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * An open case in its place.
 *
 * @param rank 0 for a case that goes before all others, 1 for the rest (CAS-2)
 * @param awaitsApproval whether the customer's side has its word first, so that it is no work yet
 * @param dueAt limit of its most urgent running commitment, null if none runs
 */
public record QueueEntry(
        CaseId caseId,
        String queue,
        @Nullable PersonId owner,
        Turn turn,
        int rank,
        boolean awaitsApproval,
        @Nullable Instant dueAt,
        Instant openedAt) {

    /**
     * The place of an open case.
     *
     * @param turn whose it is
     * @param urgent whether its priority goes before all others until it is relieved
     */
    public static QueueEntry of(Case open, Turn turn, boolean urgent, @Nullable Instant dueAt) {
        return new QueueEntry(
                open.id(),
                open.handling().queue(),
                open.handling().ownerId(),
                turn,
                urgent && open.handling().relievedAt() == null ? 0 : 1,
                open.state() == CaseState.AWAITING_APPROVAL && turn == Turn.CUSTOMER,
                dueAt,
                open.origin().openedAt());
    }
}
