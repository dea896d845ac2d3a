package dev.firstline.incidents;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Cases;
import dev.firstline.explanation.Refused;
import dev.firstline.storage.Query;
import dev.firstline.storage.ReadAhead;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was counted: a month of an organisation, and the lines of a case. */
@Component
public class Accounts {

    private static final Comparator<Account> BY_AGREEMENT =
            Comparator.comparingLong(it -> it.agreement().value());

    private final AccountStore accounts;
    private final HeldAccounts held;
    private final LedgerStore store;
    private final AgreementAllowances allowances;
    private final Agreements agreements;
    private final Cases cases;

    Accounts(
            AccountStore accounts,
            HeldAccounts held,
            LedgerStore store,
            AgreementAllowances allowances,
            Agreements agreements,
            Cases cases) {
        this.accounts = accounts;
        this.held = held;
        this.store = store;
        this.allowances = allowances;
        this.agreements = agreements;
        this.cases = cases;
    }

    /** The present month of an organisation, by its own calendar. */
    public YearMonth presentMonth(OrganisationId of) {
        return YearMonth.from(agreements.today(of));
    }

    /**
     * The accounts of a month, by agreement: those in which something was counted, and of the
     * present month those of agreements that run, or ran within it.
     */
    public List<Account> list(Actor actor, OrganisationId of, YearMonth month) {
        IncidentPolicy.requireSight(actor, of);
        return listKept(of, month).stream().map(this::asItIs).toList();
    }

    /** Whether an agreement ran in a month, so that there is something to tell of it. */
    boolean ranIn(OrganisationId of, YearMonth month) {
        return agreements.list(of).stream().anyMatch(it -> it.runsIn(month));
    }

    /** The accounts of a month with their allowances as they were last kept. */
    List<Account> listKept(OrganisationId of, YearMonth month) {
        List<Account> counted = accounts.list(of, month);
        LocalDate today = agreements.today(of);
        Stream<Account> empty =
                month.equals(YearMonth.from(today))
                        ? agreements.list(of).stream()
                                .filter(it -> it.runsIn(month))
                                .filter(it -> !it.days().starts().isAfter(today))
                                .filter(it -> isMissing(counted, it))
                                .map(it -> Account.empty(of, it.id(), month, allowances.of(it)))
                        : Stream.empty();
        return Stream.concat(counted.stream(), empty).sorted(BY_AGREEMENT).toList();
    }

    /** One whose month may still change, with the allowance that it has by now. */
    Account asItIs(Account kept) {
        return kept.issued() ? kept : kept.with(counting(kept).allowance().monthly());
    }

    /** What was not kept yet of how the allowance of an account became what it is. */
    Optional<AllowanceChange> findUnkept(Account kept) {
        Integer now = asItIs(kept).allowance();
        return Objects.equals(now, kept.allowance())
                ? Optional.empty()
                : Optional.of(
                        new AllowanceChange(
                                kept.id(),
                                allowances.since(counting(kept), kept.month()),
                                kept.allowance(),
                                now));
    }

    private Counting counting(Account kept) {
        return allowances.during(
                kept.month(), allowances.counting(agreements.get(kept.agreement())));
    }

    /**
     * For the statement of a month: opens the accounts that are missing of agreements that ran in
     * it, and brings the others up to date.
     */
    void open(OrganisationId of, YearMonth month) {
        List<Account> counted = accounts.list(of, month);
        agreements.list(of).stream()
                .filter(it -> it.runsIn(month) || !isMissing(counted, it))
                .sorted(Comparator.comparingLong(it -> it.id().value()))
                .forEach(it -> held.hold(allowances.counting(it), month));
    }

    private static boolean isMissing(List<Account> counted, Agreement it) {
        return counted.stream().noneMatch(account -> account.agreement().equals(it.id()));
    }

    /** How many incidents a month an agreement holds more than it did; none where it holds less. */
    public int more(Agreement before, Agreement now) {
        Integer was = allowances.of(before).monthly();
        Integer is = allowances.of(now).monthly();
        if (was == null) {
            return 0;
        }
        return is == null ? Integer.MAX_VALUE : Math.max(0, is - was);
    }

    /** The lines of accounts, in the order in which they were written. */
    public List<Entry> entries(Actor actor, OrganisationId of, List<Account> some) {
        IncidentPolicy.requireSeeAccount(actor, of);
        return store.list(some.stream().map(Account::id).filter(id -> id != 0).toList());
    }

    /** The lines of a case that the actor may see. */
    public List<Entry> entries(CaseId about) {
        return store.list(about);
    }

    /** What reads the same ahead, along with other things ({@link ReadAhead}). */
    public Query<?> ahead(Collection<CaseId> about) {
        return store.ahead(about);
    }

    /** The account to which a line belongs. */
    public Account of(Entry entry) {
        return accounts.find(entry.account()).orElseThrow();
    }

    /** A line that the actor may see, with the organisation's account or with its own case. */
    public Entry get(Actor actor, EntryId id) {
        return find(actor, id).orElseThrow(() -> Refused.notFound("entry"));
    }

    Optional<Entry> find(Actor actor, EntryId id) {
        return store.find(id).filter(it -> maySee(actor, it));
    }

    /** Lines by their ids; ask for those that the reader may know of. */
    public Map<EntryId, Entry> listByIds(Collection<EntryId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.listByIds(ids).stream().collect(Collectors.toMap(Entry::id, it -> it));
    }

    private boolean maySee(Actor actor, Entry entry) {
        return IncidentPolicy.maySeeAccount(actor, entry.organisation())
                || (entry.caseId() != null && cases.maySee(actor, cases.get(entry.caseId())));
    }

    /** What took a line back, if anything did. */
    public Optional<Entry> findUndoing(Entry counted) {
        return store.findUndoing(counted.id());
    }
}
