package dev.firstline.api.views;

import dev.firstline.explanation.Explanation;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A line of the ledger.
 *
 * @param month to which it is counted, such as 2026-11
 * @param type charge, waiver, reversal, credit or adjustment
 * @param cause why, such as within, billed, approved, defect or decision
 * @param incidents what it adds to those used of the month
 * @param number of the case, null for an adjustment and for what gives one back
 * @param undoes id of the charge or adjustment that it takes back
 * @param ofMonth of a credit: the month of that line, whose statement was issued
 * @param actor null where a rule decided
 * @param reason what staff said, empty where a rule decided
 */
@Schema(name = "IncidentEntry")
public record IncidentEntryView(
        String id,
        String month,
        String type,
        String cause,
        int incidents,
        @Nullable String number,
        @Nullable String undoes,
        @Nullable String ofMonth,
        @Nullable Instant receivedAt,
        Instant at,
        @Nullable PersonView actor,
        String reason,
        Explanation explanation) {}
