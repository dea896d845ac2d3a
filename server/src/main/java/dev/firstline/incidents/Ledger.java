package dev.firstline.incidents;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementId;
import dev.firstline.agreements.Agreements;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.directory.Organisation;
import dev.firstline.programme.plans.Bought;
import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Charges cases to the month of their receipt, each exactly once (INC-1). Whoever opens a case
 * holds the month first, and writes the charge in the same transaction: two at once come one after
 * the other.
 */
@Component
public class Ledger {

    private final AccountStore accounts;
    private final HeldAccounts held;
    private final LedgerStore store;
    private final AgreementAllowances allowances;
    private final Agreements agreements;
    private final AgreementsInPlace inPlace;
    private final BusinessTime time;

    Ledger(
            AccountStore accounts,
            HeldAccounts held,
            LedgerStore store,
            AgreementAllowances allowances,
            Agreements agreements,
            AgreementsInPlace inPlace,
            BusinessTime time) {
        this.accounts = accounts;
        this.held = held;
        this.store = store;
        this.allowances = allowances;
        this.agreements = agreements;
        this.inPlace = inPlace;
        this.time = time;
    }

    /** What one more case would do, for who must know before it is sent (INC-3). */
    public Charge foresee(AgreementId under, Instant receivedAt) {
        Counting own = counting(under);
        YearMonth received = own.month(receivedAt);
        YearMonth month = open(own, received);
        Counting counting = allowances.during(month, month.equals(received) ? own : inPlaceOf(own));
        Account account =
                accounts.find(counting.agreement(), month)
                        .map(it -> it.with(counting.allowance().monthly()))
                        .orElseGet(
                                () ->
                                        Account.empty(
                                                counting.organisation(),
                                                counting.agreement(),
                                                month,
                                                counting.allowance()));
        return counting.next(account, receivedAt);
    }

    /** The month to which a receipt falls now: a present one is hardly ever closed. */
    private YearMonth open(Counting counting, YearMonth month) {
        YearMonth present = counting.month(time.instant());
        if (!month.isBefore(present) || !accounts.isClosed(counting.organisation(), month)) {
            return month;
        }
        YearMonth first = accounts.firstOpen(counting.organisation());
        return present.isBefore(first) ? first : present;
    }

    /**
     * The same, with the month held until the transaction ends. Where its statement is issued, the
     * present month stands for it; where the agreement has ended since, that of the one which runs
     * in its place, and if none does, its own, which holds none from the month after its end.
     */
    @Transactional
    public Charge hold(AgreementId under, Instant receivedAt) {
        return hold(counting(under), receivedAt);
    }

    /**
     * The same where the agreement has been read already.
     *
     * @param bought what is promised under it now
     */
    @Transactional
    public Charge hold(AgreementId under, Organisation of, Bought bought, Instant receivedAt) {
        return hold(allowances.counting(under, of, bought), receivedAt);
    }

    private Charge hold(Counting own, Instant receivedAt) {
        YearMonth received = own.month(receivedAt);
        Optional<Account> ofReceipt = held.hold(own, received);
        Counting counting = ofReceipt.isPresent() ? own : inPlaceOf(own);
        Account account = ofReceipt.orElseGet(() -> present(counting));
        return allowances.during(account.month(), counting).next(account, receivedAt);
    }

    private Counting inPlaceOf(Counting own) {
        Agreement agreement = agreements.get(own.agreement());
        Agreement other = inPlace.of(agreement);
        return other.equals(agreement) ? own : allowances.counting(other);
    }

    private Counting counting(AgreementId under) {
        return allowances.counting(agreements.get(under));
    }

    /** An account of that month, or where that is closed the present one that stands for it. */
    Account held(Counting counting, YearMonth month) {
        return held.hold(counting, month).orElseGet(() -> present(inPlaceOf(counting)));
    }

    /**
     * That of the present month; where that is closed, since the zone has changed at its border or
     * business time is replayed, that of the first month that is not.
     */
    Account present(Counting counting) {
        return held.hold(counting, counting.month(time.instant()))
                .or(() -> held.hold(counting, accounts.firstOpen(counting.organisation())))
                .orElseThrow(() -> new IllegalStateException("the first open month is closed"));
    }

    /**
     * Charges a case that was let in to the month that is held for it.
     *
     * @param why it is an incident of its own (INT-9), empty where nobody decided that
     */
    @Transactional
    public Entry charge(Case subject, Charge charge, String why, Act act) {
        return store.add(
                NewEntry.charge(charge, charge.cause(true), subject.id(), act.at(), act.person())
                        .because(why));
    }

    /** The same where nobody was asked about one over the allowance, which then counts nothing. */
    @Transactional
    public Entry chargeUnasked(Case subject, Charge charge, Act act) {
        return store.add(
                NewEntry.charge(charge, charge.cause(false), subject.id(), act.at(), act.person()));
    }

    /** The same where staff let it through, since nobody of the organisation could. */
    @Transactional
    public Entry chargeDecided(Case subject, Charge charge, String why, Act act) {
        EntryCause cause = charge.cause(true);
        NewEntry entry =
                cause == EntryCause.APPROVED
                        ? NewEntry.charge(
                                        charge,
                                        EntryCause.DECISION,
                                        subject.id(),
                                        act.at(),
                                        act.person())
                                .because(Corrections.why(why))
                        : NewEntry.charge(charge, cause, subject.id(), act.at(), act.person());
        return store.add(entry);
    }

    /** The charge of a case; empty for one that came in without an agreement. */
    public Optional<Entry> findCharge(Case subject) {
        return store.findCharge(subject.id());
    }
}
