package dev.firstline.incidents;

import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.AgreementId;
import dev.firstline.programme.plans.Allowance;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * By what the incidents of an agreement are counted now.
 *
 * @param zone of the organisation, by whose calendar months are counted (INC-1)
 * @param version of the programme that says what the agreement holds
 * @param last day of the agreement, null where it is known to run
 */
record Counting(
        AgreementId agreement,
        OrganisationId organisation,
        ZoneId zone,
        Allowance allowance,
        int version,
        @Nullable LocalDate last) {

    YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(zone));
    }

    /** The last instant of a month. */
    Instant lastOf(YearMonth month) {
        return month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant().minusNanos(1000);
    }

    /** The same by another allowance. */
    Counting by(Allowance other, int ofVersion) {
        return new Counting(agreement, organisation, zone, other, ofVersion, last);
    }

    /** Whether the agreement had ended before a month began. */
    boolean hadEndedBefore(YearMonth month) {
        return last != null && last.isBefore(month.atDay(1));
    }

    /** The same without any incidents: an agreement that has ended includes none any more. */
    Counting withNone() {
        return allowance.isUnlimited() ? this : by(new Allowance(0, allowance.over()), version);
    }

    /** What one more case does to an account of this agreement. */
    Charge next(Account account, Instant receivedAt) {
        YearMonth received = month(receivedAt);
        return Charge.of(
                account,
                allowance,
                receivedAt,
                received.equals(account.month()) ? null : received,
                version);
    }
}
