package dev.firstline.api.views;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A month of an organisation.
 *
 * @param month such as 2026-11
 * @param paid work for a fee that was approved in the month
 * @param issuedAt null while the month may still change
 */
@Schema(name = "Statement")
public record StatementView(
        OrganisationView organisation,
        String month,
        @Nullable Instant issuedAt,
        List<AccountView> accounts,
        List<PaidWorkView> paid) {

    /**
     * An agreement's part of it.
     *
     * @param allowance incidents of the month as it is now, null for unlimited
     * @param openingAllowance that with which the month began, null for unlimited
     * @param allowanceChanges what it became within the month, in order
     * @param used less than none where more was given back than used, as late credits do
     * @param left null for unlimited
     */
    @Schema(name = "IncidentAccount")
    public record AccountView(
            String agreement,
            @Nullable Integer allowance,
            @Nullable Integer openingAllowance,
            List<AllowanceChangeView> allowanceChanges,
            int charged,
            int used,
            @Nullable Integer left,
            int over,
            List<IncidentEntryView> entries) {}

    /**
     * That the allowance became another within the month, for what is charged from then on.
     *
     * @param was null for unlimited; likewise what it becomes
     */
    @Schema(name = "AllowanceChange")
    public record AllowanceChangeView(
            Instant at, @Nullable Integer was, @Nullable Integer becomes) {}
}
