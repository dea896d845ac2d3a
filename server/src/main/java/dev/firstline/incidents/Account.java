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
 * @param allowance incidents of the month as it is now, null for unlimited; it may have been
 *     amended within the month
 * @param used incidents that were charged, less what was taken back; less than none where late
 *     credits gave more back than was used
 * @param countedOver incidents that were counted over the allowance that held then, less what was
 *     taken back of them
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
        int countedOver,
        int entries,
        boolean issued) {

    static Account empty(
            OrganisationId organisation, AgreementId agreement, YearMonth month, Allowance of) {
        return new Account(0, organisation, agreement, month, of.monthly(), 0, 0, 0, false);
    }

    public boolean isUnlimited() {
        return allowance == null;
    }

    /** Incidents left; none for an unlimited one. */
    public int left() {
        return allowance == null ? 0 : Math.max(0, allowance - used);
    }

    /**
     * Incidents over the allowance: what was counted over it, as far as the allowance does not hold
     * it by now. An allowance that is lowered makes nothing over that was charged within it.
     */
    public int over() {
        return Math.min(countedOver, beyond());
    }

    /** Incidents that were counted over the allowance, and that it holds by now. */
    public int covered() {
        return countedOver - over();
    }

    /** Whether more was charged within an allowance than it is by now. */
    public boolean isLowered() {
        return over() < beyond();
    }

    private int beyond() {
        return allowance == null ? 0 : Math.max(0, used - allowance);
    }

    /** The same with another allowance. */
    Account with(@Nullable Integer other) {
        return new Account(
                id, organisation, agreement, month, other, used, countedOver, entries, issued);
    }

    /** Incidents given back beyond those used. */
    public int givenBack() {
        return Math.max(0, -used);
    }
}
