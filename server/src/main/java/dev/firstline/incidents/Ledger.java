package dev.firstline.incidents;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementId;
import dev.firstline.agreements.Agreements;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.directory.Organisations;
import dev.firstline.programme.plans.Allowance;
import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Charges cases to the month of their receipt, each exactly once (INC-1). Whoever opens a case
 * holds the month first, and writes the charge in the same transaction: two at once come one after
 * the other.
 */
@Component
public class Ledger {

    private final AccountStore accounts;
    private final LedgerStore store;
    private final AgreementAllowances allowances;
    private final Agreements agreements;
    private final Organisations organisations;
    private final BusinessTime time;

    Ledger(
            AccountStore accounts,
            LedgerStore store,
            AgreementAllowances allowances,
            Agreements agreements,
            Organisations organisations,
            BusinessTime time) {
        this.accounts = accounts;
        this.store = store;
        this.allowances = allowances;
        this.agreements = agreements;
        this.organisations = organisations;
        this.time = time;
    }

    /** What one more case would do, for who must know before it is sent (INC-3). */
    public Charge foresee(AgreementId under, Instant receivedAt) {
        Agreement agreement = agreements.get(under);
        Allowance allowance = allowances.of(agreement);
        YearMonth month = Months.of(receivedAt, zone(agreement));
        Account account =
                accounts.find(under, month)
                        .orElseGet(
                                () ->
                                        Account.empty(
                                                agreement.organisation(), under, month, allowance));
        return Charge.of(account, allowance, receivedAt, allowances.version(agreement));
    }

    /**
     * The same, with the month held until the transaction ends. Where its statement is issued, the
     * present month stands for it.
     */
    @Transactional
    public Charge hold(AgreementId under, Instant receivedAt) {
        Agreement agreement = agreements.get(under);
        Allowance allowance = allowances.of(agreement);
        Account account = held(agreement, allowance, Months.of(receivedAt, zone(agreement)));
        return Charge.of(account, allowance, receivedAt, allowances.version(agreement));
    }

    /** An account of that month, or of the present one where that is closed. */
    Account held(Agreement agreement, Allowance allowance, YearMonth month) {
        return hold(agreement, allowance, month).orElseGet(() -> present(agreement, allowance));
    }

    /**
     * That of the present month; where that is closed, since the zone has changed at its border or
     * business time is replayed, that of the first month that is not.
     */
    Account present(Agreement agreement, Allowance allowance) {
        YearMonth month = Months.of(time.instant(), zone(agreement));
        return hold(agreement, allowance, month)
                .or(() -> hold(agreement, allowance, accounts.firstOpen(agreement.organisation())))
                .orElseThrow(() -> new IllegalStateException("the first open month is closed"));
    }

    private Optional<Account> hold(Agreement agreement, Allowance allowance, YearMonth month) {
        return accounts.hold(agreement.organisation(), agreement.id(), month, allowance.monthly());
    }

    /**
     * Charges a case to the month that is held for it.
     *
     * @param approved whether a purchasing representative has approved one over the allowance
     */
    @Transactional
    public Entry charge(Case subject, Charge charge, boolean approved, Act act) {
        return store.add(
                NewEntry.charge(
                        charge, charge.cause(approved), subject.id(), act.at(), act.person()));
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

    private ZoneId zone(Agreement agreement) {
        return organisations.get(agreement.organisation()).zone();
    }
}
