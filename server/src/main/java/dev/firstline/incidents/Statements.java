package dev.firstline.incidents;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.explanation.Refused;
import dev.firstline.time.BusinessTime;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The statement of each month (INC-6). Once issued it stays as it is: what comes later falls to the
 * month that is present then.
 */
@Component
public class Statements {

    private static final int MOST_MONTHS = 120;

    private final StatementStore store;
    private final AccountStore accountStore;
    private final LedgerStore entries;
    private final PaidWorkStore paid;
    private final Accounts accounts;
    private final BusinessTime time;

    Statements(
            StatementStore store,
            AccountStore accountStore,
            LedgerStore entries,
            PaidWorkStore paid,
            Accounts accounts,
            BusinessTime time) {
        this.store = store;
        this.accountStore = accountStore;
        this.entries = entries;
        this.paid = paid;
        this.accounts = accounts;
        this.time = time;
    }

    /** The statement of a month as it stands, or as it was issued. */
    public Statement get(Actor actor, OrganisationId of, YearMonth month) {
        IncidentPolicy.requireSeeAccount(actor, of);
        return statement(of, month, accounts.list(actor, of, month));
    }

    /** The same, for Firstline's own rules. */
    public Statement get(OrganisationId of, YearMonth month) {
        return statement(of, month, accountStore.list(of, month));
    }

    private Statement statement(OrganisationId of, YearMonth month, List<Account> some) {
        Map<Long, List<Entry>> lines =
                entries.list(some.stream().map(Account::id).filter(id -> id != 0).toList()).stream()
                        .collect(Collectors.groupingBy(Entry::account));
        return new Statement(
                of,
                month,
                store.findIssued(of, month).orElse(null),
                some.stream()
                        .map(
                                it ->
                                        new Statement.Section(
                                                it, lines.getOrDefault(it.id(), List.of())))
                        .toList(),
                paid.listApproved(of, month));
    }

    /**
     * The months whose statements were issued, and those in which something was counted, the latest
     * first.
     */
    public List<YearMonth> listMonths(Actor actor, OrganisationId of) {
        IncidentPolicy.requireSeeAccount(actor, of);
        return store.listMonths(of, MOST_MONTHS);
    }

    /**
     * Issues the statement of a month that is over.
     *
     * @throws Refused where the month is not over yet, or its statement was issued before
     */
    @Transactional
    public Statement issue(Actor actor, OrganisationId of, YearMonth month) {
        IncidentPolicy.requireKeepAccounts(actor);
        if (!month.isBefore(accounts.presentMonth(of))) {
            throw Refused.conflict("statement.month-not-over", Map.of("month", month.toString()));
        }
        return issue(of, month, actor.personId())
                .orElseThrow(
                        () ->
                                Refused.conflict(
                                        "statement.issued-already",
                                        Map.of("month", month.toString())));
    }

    private Optional<Statement> issue(OrganisationId of, YearMonth month, @Nullable PersonId by) {
        store.hold(of);
        return store.issue(of, month, time.instant(), by)
                ? Optional.of(get(of, month))
                : Optional.empty();
    }

    /**
     * Issues the next statement that is due, for Firstline's own rules: the month is over, and
     * something was counted in it, or a fee approved. Empty where none is due, or another process
     * has issued it.
     */
    @Transactional
    public Optional<Statement> issueNext() {
        return store.listDue(time.instant(), 1).stream()
                .findFirst()
                .flatMap(due -> issue(due.organisation(), due.month(), null));
    }

    /** Ids of accounts whose sums do not follow from their entries: there should be none. */
    public List<Long> listUnproved(int limit) {
        return store.listUnproved(limit);
    }
}
