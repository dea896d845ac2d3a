package dev.firstline.demo.crowd;

import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.AgreementId;
import dev.firstline.programme.plans.Chosen;

import java.time.LocalDate;

/**
 * What an organisation of the crowd has bought; each has one, which ended for some.
 *
 * @param named whether it names the product of the crowd, instead of being for all
 */
record MadeUpAgreement(
        AgreementId id,
        OrganisationId organisation,
        Chosen chosen,
        String region,
        boolean named,
        LocalDate starts,
        LocalDate ends,
        boolean renews) {

    boolean runsOn(LocalDate day) {
        return !day.isBefore(starts) && (renews || !day.isAfter(ends));
    }
}
