package dev.firstline.demo.crowd;

import dev.firstline.access.PersonId;
import dev.firstline.commitments.Commitments;
import dev.firstline.notifications.MailAddresses;
import dev.firstline.products.ProductId;
import dev.firstline.products.Products;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.plans.Bought;
import dev.firstline.storage.MassLoad;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fills a demo with made-up organisations, people and cases. */
@Component
public class Crowd {

    private static final Logger log = LoggerFactory.getLogger(Crowd.class);

    /** So few cases at once that they fit into a small heap with all their words. */
    private static final int AT_ONCE = 2_000;

    private static final int TIMES_TOLD = 20;

    /** What everybody of the crowd uses. */
    static final String PRODUCT = "Ledger";

    private final MassLoad load;
    private final CrowdCountStore counts;
    private final CrowdWordsStore words;
    private final Programmes programmes;
    private final Commitments commitments;
    private final Products products;
    private final MailAddresses addresses;

    Crowd(
            MassLoad load,
            CrowdCountStore counts,
            CrowdWordsStore words,
            Programmes programmes,
            Commitments commitments,
            Products products,
            MailAddresses addresses) {
        this.load = load;
        this.counts = counts;
        this.words = words;
        this.programmes = programmes;
        this.commitments = commitments;
        this.products = products;
        this.addresses = addresses;
    }

    /**
     * Adds a crowd with this many cases of the three years before now, in a transaction of its own.
     *
     * @param password whose password everybody of the crowd gets
     */
    public void gather(int cases, Instant now, PersonId password) {
        Programme readBeforeTablesAreLocked = programmes.current();
        List<CrowdAllowance> allowances = allowances(readBeforeTablesAreLocked);
        ProductId product = products.getNamed("product", PRODUCT).id();
        load.run(
                connection ->
                        gather(
                                new CrowdStore(connection),
                                readBeforeTablesAreLocked,
                                allowances,
                                product,
                                cases,
                                now,
                                password));
    }

    private void gather(
            CrowdStore store,
            Programme programme,
            List<CrowdAllowance> allowances,
            ProductId product,
            int cases,
            Instant now,
            PersonId password) {
        CrowdSize size = new CrowdSize(cases);
        FirstIds first = store.firstIds();
        Population population = new Population(size, first, programme, Grammar.ofAllLanguages());
        addPeople(store, size, population, MadeUpCases.beginning(now), product);
        Contracts contracts =
                new Contracts(
                        first,
                        population,
                        new PlanRanks(programme),
                        LocalDate.ofInstant(now, ZoneOffset.UTC));
        inParts(
                store,
                size.organisations(),
                contracts::agreement,
                List.of(
                        new AgreementTable(programme.version()),
                        new AgreementProductTable(product)));
        store.givePasswords(first.person(), password);
        FirstIds next =
                addCases(
                        store,
                        size,
                        first,
                        new MadeUpCases(
                                size, first, population, contracts, programme, commitments, now));
        if (!store.firstIds().equals(next)) {
            throw new IllegalStateException("somebody else wrote while the demo was filled");
        }
        store.countQueues();
        log.info("Counting their incidents …");
        store.countIncidents(allowances, first.agreement(), now);
        log.info("Checking them, and looking at how full the tables are …");
        store.analyse();
    }

    /** What each plan of the crowd holds in a month. */
    private List<CrowdAllowance> allowances(Programme programme) {
        PlanRanks ranks = new PlanRanks(programme);
        String region = programme.regions().getFirst().key();
        return Stream.of(ranks.usual(), ranks.better(), ranks.best())
                .distinct()
                .map(
                        chosen ->
                                CrowdAllowance.of(
                                        chosen,
                                        programmes
                                                .terms(
                                                        new Bought(
                                                                programme.version(),
                                                                chosen,
                                                                region))
                                                .allowance()))
                .toList();
    }

    /**
     * Finds the words by which the cases are searched, on all cores: it costs more than all the
     * rest. What an earlier start had found, before it was cut off, stays.
     */
    public void findWords() {
        List<Long> parts = words.listPartsWithout(AT_ONCE);
        log.info("Finding the words of {} times {} cases …", parts.size(), AT_ONCE);
        AtomicInteger done = new AtomicInteger();
        parts.parallelStream()
                .forEach(
                        first -> {
                            words.find(first, first + AT_ONCE - 1);
                            int before = done.getAndIncrement();
                            tell(before * AT_ONCE, (before + 1) * AT_ONCE, parts.size() * AT_ONCE);
                        });
        load.analyse();
    }

    /** Whether a crowd has been gathered, before anybody else asks for anything. */
    public boolean isThere() {
        return counts.countCases() > 0;
    }

    /** How many cases the crowd has, if this person asked for the first case after it. */
    public int countCases(PersonId firstAfter) {
        return counts.countCasesBefore(firstAfter);
    }

    private static void addPeople(
            CrowdStore store,
            CrowdSize size,
            Population population,
            Instant since,
            ProductId product) {
        log.info("Adding {} organisations and {} people …", size.organisations(), size.people());
        inParts(
                store,
                size.organisations(),
                population::organisation,
                List.of(
                        new OrganisationTable(since),
                        new DomainTable(),
                        new SiteTable(),
                        new InstallationTable(product)));
        inParts(
                store,
                size.people(),
                population::person,
                List.of(new PersonTable(since), new RoleTable()));
    }

    private static <T> void inParts(
            CrowdStore store, int count, IntFunction<T> make, List<Table<T>> tables) {
        for (int from = 0; from < count; from += AT_ONCE) {
            int to = Math.min(count, from + AT_ONCE);
            List<T> part = IntStream.range(from, to).mapToObj(make).toList();
            tables.forEach(table -> store.fill(table, part));
        }
    }

    /**
     * What a case has in each table, in the order in which rows need each other.
     *
     * @param domain the right side of our Message-IDs
     */
    private static List<Table<MadeUpCase>> tables(String domain) {
        return List.of(
                new CaseTable(),
                new OwnerTable(),
                new ParticipantTable(),
                new MessageTable(),
                new HtmlTable(),
                new EventTable(),
                new TurnTable(),
                new CommitmentTable(),
                new FactTable(),
                new QueueTable(),
                new MailTable(domain));
    }

    /** Gives the ids that come next. */
    private FirstIds addCases(CrowdStore store, CrowdSize size, FirstIds first, MadeUpCases cases) {
        List<Table<MadeUpCase>> tables = tables(addresses.domain());
        long message = first.message();
        long clock = first.commitment();
        for (int from = 0; from < size.cases(); from += AT_ONCE) {
            int to = Math.min(size.cases(), from + AT_ONCE);
            List<MadeUpCase> part = new ArrayList<>();
            for (int index = from; index < to; index++) {
                MadeUpCase made = cases.get(index, message, clock);
                message += made.messages().size();
                clock += made.clocks().size();
                part.add(made);
            }
            store.takeNumbers(part.size());
            tables.forEach(table -> store.fill(table, part));
            tell(from, to, size.cases());
        }
        return first.after(size, message, clock);
    }

    private static void tell(int before, int done, int all) {
        if ((long) TIMES_TOLD * done / all > (long) TIMES_TOLD * before / all) {
            log.info("{} of {} cases", done, all);
        }
    }
}
