package dev.firstline.api.views;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A case.
 *
 * @param number digits only
 * @param turn whose turn it is: {@code vendor}, {@code customer}, {@code partner} or {@code
 *     development}; null once it is closed
 * @param turnTimes how long each side has had it so far; those that had it not are left out
 * @param priority key of a priority of the programme
 * @param kind what it turned out to be, null before triage
 * @param resolutions in which ways it was resolved
 * @param organisation null until staff have placed it
 * @param missingLegs ways in which it is still to be logged, until it is solved
 * @param mergedInto number of the case in which it goes on, null where it stands alone
 * @param version counts its changes
 */
@Schema(name = "Case")
public record CaseView(
        String number,
        String subject,
        String state,
        @Nullable String turn,
        List<TurnTimeView> turnTimes,
        String priority,
        @Nullable String kind,
        List<String> resolutions,
        @Nullable OrganisationView organisation,
        @Nullable PersonView requester,
        @Nullable PersonView owner,
        String queue,
        Instant openedAt,
        @Nullable Instant closedAt,
        List<CommitmentView> commitments,
        List<MissingLegView> missingLegs,
        @Nullable String mergedInto,
        int version) {}
