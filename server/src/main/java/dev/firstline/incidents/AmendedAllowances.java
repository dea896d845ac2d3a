package dev.firstline.incidents;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementAmended;
import dev.firstline.agreements.Agreements;
import dev.firstline.time.BusinessTime;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.YearMonth;

/**
 * Appends to the account of the present month that its agreement was amended, with the instant: the
 * month has its opening allowance, and another from then on (INC-2, INC-6).
 */
@Component
class AmendedAllowances {

    private final HeldAccounts accounts;
    private final AgreementAllowances allowances;
    private final Agreements agreements;
    private final BusinessTime time;

    AmendedAllowances(
            HeldAccounts accounts,
            AgreementAllowances allowances,
            Agreements agreements,
            BusinessTime time) {
        this.accounts = accounts;
        this.allowances = allowances;
        this.agreements = agreements;
        this.time = time;
    }

    /** In the transaction of the change: an agreement and its account never differ. */
    @EventListener
    @Transactional
    public void on(AgreementAmended changed) {
        Agreement amended = agreements.get(changed.id());
        Counting before = allowances.counting(changed.before());
        Counting after = allowances.counting(amended);
        Instant now = time.instant();
        YearMonth month = after.month(now);
        if (!before.allowance().equals(after.allowance()) && amended.runsIn(month)) {
            accounts.hold(before, month);
            accounts.holdSince(after, month, now);
        }
    }
}
