package dev.firstline.api.views;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A line that somebody of the organisation questions.
 *
 * @param state open, upheld or declined
 * @param answer null while it is open; likewise who gave it, and when
 * @param written id of the line by which it was upheld
 */
@Schema(name = "Dispute")
public record DisputeView(
        String id,
        String entry,
        String organisation,
        PersonView raisedBy,
        Instant raisedAt,
        String words,
        String state,
        @Nullable String answer,
        @Nullable PersonView answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String written) {}
