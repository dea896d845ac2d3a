package dev.firstline.incidents;

import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.AgreementId;
import dev.firstline.programme.plans.Allowance;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;

/**
 * A calendar month of an agreement, by its sums; its entries prove them.
 *
 * @param id 0 where nothing was counted yet
 * @param allowance incidents of the month, null for unlimited
 * @param used incidents that were charged, less what was taken back; less than none where late
 *     credits gave more back than was used
 * @param entries how many there are
 * @param issued whether the statement of the month was issued: then nothing changes it
 */
public record Account(
        long id,
        OrganisationId organisation,
        AgreementId agreement,
        YearMonth month,
        @Nullable Integer allowance,
        int used,
        int entries,
        boolean issued) {

    static Account empty(
            OrganisationId organisation, AgreementId agreement, YearMonth month, Allowance of) {
        return new Account(0, organisation, agreement, month, of.monthly(), 0, 0, false);
    }

    public boolean isUnlimited() {
        return allowance == null;
    }

    /** Incidents left; none for an unlimited one. */
    public int left() {
        return allowance == null ? 0 : Math.max(0, allowance - used);
    }

    /** Incidents over the allowance. */
    public int over() {
        return allowance == null ? 0 : Math.max(0, used - allowance);
    }

    /** Incidents given back beyond those used. */
    public int givenBack() {
        return Math.max(0, -used);
    }
}
