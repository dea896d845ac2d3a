package dev.firstline.incidents;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * Accounts held until the transaction ends, with the allowance that they have by then: where that
 * is another than was kept, the change is appended first (INC-2).
 */
@Component
class HeldAccounts {

    private final AccountStore store;
    private final AgreementAllowances allowances;

    HeldAccounts(AccountStore store, AgreementAllowances allowances) {
        this.store = store;
        this.allowances = allowances;
    }

    /** One that is opened where there is none; empty where the month's statement was issued. */
    Optional<Account> hold(Counting now, YearMonth month) {
        Counting counting = allowances.during(month, now);
        return store.hold(counting, month)
                .map(it -> isUpToDate(it, counting) ? it : change(it, counting));
    }

    /** The same where it is known since when the allowance is as it is. */
    Optional<Account> holdSince(Counting now, YearMonth month, Instant since) {
        return store.hold(now, month).map(it -> isUpToDate(it, now) ? it : change(it, now, since));
    }

    private static boolean isUpToDate(Account it, Counting counting) {
        return Objects.equals(it.allowance(), counting.allowance().monthly());
    }

    private Account change(Account held, Counting counting) {
        return change(held, counting, allowances.since(counting, held.month()));
    }

    private Account change(Account held, Counting counting, Instant since) {
        store.change(held, counting.allowance().monthly(), since);
        return held.with(counting.allowance().monthly());
    }
}
