package dev.firstline.api.views;

import dev.firstline.explanation.Explanation;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A mail whose sender may not ask.
 *
 * @param reason key of what refused it: channel, not-listed, cap or left
 * @param state kept, taken-in or left
 * @param caseNumber what it became, null for nothing
 * @param text what is new in it, null in a list and where the message is no longer kept
 * @param files names of what came along, none in a list
 */
@Schema(name = "RefusedMail")
public record RefusedMailView(
        String id,
        Instant receivedAt,
        @Nullable PersonView sender,
        String subject,
        String reason,
        Explanation explanation,
        String state,
        @Nullable PersonView decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String caseNumber,
        @Nullable String text,
        List<String> files) {}
