package dev.firstline.api.views;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a purchasing representative asks to change about an agreement, and what was answered.
 *
 * @param plan that it is to have
 * @param options that are wished, null to leave them as they are
 * @param singleContact who alone is to ask, null to leave that as it is
 * @param from first day of the change
 * @param ends the last day that is wished
 * @param state asked, confirmed, declined or withdrawn
 * @param reason of the answer, null while there is none
 * @param next id of the agreement that holds then, null while it is not confirmed
 */
@Schema(name = "Wish")
public record WishView(
        String id,
        String agreement,
        String plan,
        @Nullable String overlaidPlan,
        @Nullable List<String> options,
        @Nullable PersonView singleContact,
        LocalDate from,
        LocalDate ends,
        String words,
        String state,
        @Nullable PersonView askedBy,
        Instant askedAt,
        @Nullable PersonView decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable String next) {}
