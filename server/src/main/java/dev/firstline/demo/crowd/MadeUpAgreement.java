package dev.firstline.demo.crowd;

import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.AgreementId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What an organisation of the crowd has bought; each has one, which ended for some.
 *
 * @param overlaid the plan under it, null for none
 * @param named whether it names the product of the crowd, instead of being for all
 */
record MadeUpAgreement(
        AgreementId id,
        OrganisationId organisation,
        String plan,
        @Nullable String overlaid,
        String region,
        boolean named,
        LocalDate starts,
        LocalDate ends,
        boolean renews) {

    boolean runsOn(LocalDate day) {
        return !day.isBefore(starts) && (renews || !day.isAfter(ends));
    }
}
