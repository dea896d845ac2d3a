package dev.firstline.incidents;

import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.AgreementId;
import dev.firstline.programme.plans.Allowance;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * By what the incidents of an agreement are counted now.
 *
 * @param zone of the organisation, by whose calendar months are counted (INC-1)
 * @param version of the programme that says what the agreement holds
 */
record Counting(
        AgreementId agreement,
        OrganisationId organisation,
        ZoneId zone,
        Allowance allowance,
        int version) {

    YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(zone));
    }

    /** What one more case does to an account of this agreement. */
    Charge next(Account account, Instant receivedAt) {
        return Charge.of(account, allowance, receivedAt, version);
    }
}
