package dev.firstline.incidents;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.explanation.Refused;
import dev.firstline.time.BusinessTime;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statement of each month (INC-6). Once issued it stays as it is: what comes later falls to the
 * month that is present then.
 */
@Component
public class Statements {

    private static final int MOST_MONTHS = 120;

    /** A month of an organisation that is over and has no statement yet. */
    public record Due(OrganisationId organisation, YearMonth month) {}

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
        return statement(of, month, accounts.listKept(of, month));
    }

    /** The same, for Firstline's own rules. */
    public Statement get(OrganisationId of, YearMonth month) {
        return statement(of, month, accountStore.list(of, month));
    }

    private Statement statement(OrganisationId of, YearMonth month, List<Account> some) {
        List<Long> ids = some.stream().map(Account::id).filter(id -> id != 0).toList();
        Map<Long, List<Entry>> lines =
                entries.list(ids).stream().collect(Collectors.groupingBy(Entry::account));
        Map<Long, List<AllowanceChange>> changes =
                accountStore.listChanges(ids).stream()
                        .collect(Collectors.groupingBy(AllowanceChange::account));
        return new Statement(
                of,
                month,
                store.findIssued(of, month).orElse(null),
                some.stream()
                        .map(
                                it ->
                                        section(
                                                it,
                                                changes.getOrDefault(it.id(), List.of()),
                                                lines.getOrDefault(it.id(), List.of())))
                        .toList(),
                paid.listApproved(of, month));
    }

    private Statement.Section section(
            Account kept, List<AllowanceChange> changes, List<Entry> lines) {
        return new Statement.Section(
                accounts.asItIs(kept),
                Stream.concat(changes.stream(), accounts.findUnkept(kept).stream()).toList(),
                lines);
    }

    /**
     * The months that anything can be told of, for whoever may see the account, the latest first:
     * the present one, the last where an agreement ran in it, and those before in which something
     * was counted or a statement was issued.
     */
    public List<YearMonth> listTold(Actor actor, OrganisationId of) {
        YearMonth present = accounts.presentMonth(of);
        YearMonth last = present.minusMonths(1);
        Stream<YearMonth> ran = accounts.ranIn(of, last) ? Stream.of(last) : Stream.empty();
        return Stream.of(Stream.of(present), ran, listMonths(actor, of).stream())
                .flatMap(it -> it)
                .distinct()
                .toList();
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
     * @throws Refused where the month is not over yet, its statement was issued before, or there is
     *     nothing that it could tell: no agreement ran in it
     */
    @Transactional
    public Statement issue(Actor actor, OrganisationId of, YearMonth month) {
        IncidentPolicy.requireKeepAccounts(actor);
        if (!month.isBefore(accounts.presentMonth(of))) {
            throw Refused.conflict("statement.month-not-over", Map.of("month", month.toString()));
        }
        Statement issued =
                issue(of, month, actor.personId())
                        .orElseThrow(
                                () ->
                                        Refused.conflict(
                                                "statement.issued-already",
                                                Map.of("month", month.toString())));
        if (issued.sections().isEmpty() && issued.paid().isEmpty()) {
            throw Refused.conflict("statement.nothing-ran", Map.of("month", month.toString()));
        }
        return issued;
    }

    /**
     * What was not counted in the month has its account in the statement too: its allowance, and
     * that nothing of it was used.
     */
    private Optional<Statement> issue(OrganisationId of, YearMonth month, @Nullable PersonId by) {
        store.hold(of);
        accounts.open(of, month);
        return store.issue(of, month, time.instant(), by)
                ? Optional.of(get(of, month))
                : Optional.empty();
    }

    /**
     * The first months that are to be issued, for Firstline's own rules: they are over, and an
     * agreement ran in them, something was counted, or a fee approved.
     */
    public List<Due> listDue(int limit) {
        Instant now = time.instant();
        YearMonth before = YearMonth.from(now.atOffset(ZoneOffset.MAX));
        return store.listDue(now, before, limit);
    }

    /** Issues one of them; empty where another process has done so. */
    @Transactional
    public Optional<Statement> issue(Due due) {
        return issue(due.organisation(), due.month(), null);
    }

    /**
     * When a month ends next after an instant, for any organisation; empty where there are none.
     */
    public Optional<Instant> findNextMonthEnd(Instant after) {
        return store.findNextMonthEnd(after);
    }

    /** Ids of accounts whose sums do not follow from their entries: there should be none. */
    public List<Long> listUnproved(int limit) {
        return store.listUnproved(limit);
    }
}
