package dev.firstline.incidents;

import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.AgreementId;

import java.time.YearMonth;

/**
 * A line gave incidents back to an account: somebody who waits for one may use it (INC-3).
 *
 * @param incidents how many
 */
public record GivenBack(
        EntryId line,
        OrganisationId organisation,
        AgreementId agreement,
        YearMonth month,
        int incidents) {}
