package dev.firstline.demo.crowd;

import dev.firstline.access.PersonId;
import dev.firstline.commitments.Commitments;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Fills a demo with made-up organisations, people and cases. */
@Component
public class Crowd {

    private static final Logger log = LoggerFactory.getLogger(Crowd.class);

    /** So few cases at once that they fit into a small heap with all their words. */
    private static final int AT_ONCE = 2_000;

    private static final int TIMES_TOLD = 20;

    private static final List<Table<MadeUpCase>> CASES =
            List.of(
                    new CaseTable(),
                    new ParticipantTable(),
                    new MessageTable(),
                    new EventTable(),
                    new TurnTable(),
                    new CommitmentTable(),
                    new QueueTable());

    private final CrowdStore store;
    private final Programmes programmes;
    private final Commitments commitments;

    Crowd(CrowdStore store, Programmes programmes, Commitments commitments) {
        this.store = store;
        this.programmes = programmes;
        this.commitments = commitments;
    }

    /**
     * Adds a crowd with this many cases of the three years before now, in the transaction that is
     * under way.
     *
     * @param password whose password everybody of the crowd gets
     */
    public void gather(int cases, Instant now, PersonId password) {
        CrowdSize size = new CrowdSize(cases);
        FirstIds first = store.firstIds();
        Programme programme = programmes.current();
        Population population = new Population(size, first, programme, Grammar.ofAllLanguages());
        addPeople(size, population, MadeUpCases.beginning(now));
        store.givePasswords(first.person(), password);
        FirstIds next =
                addCases(
                        size,
                        first,
                        new MadeUpCases(size, first, population, programme, commitments, now));
        if (!store.firstIds().equals(next)) {
            throw new IllegalStateException("somebody else wrote while the demo was filled");
        }
    }

    /** How many cases the crowd has, if this person asked for the first case after it. */
    public int countCases(PersonId firstAfter) {
        return store.countCasesBefore(firstAfter);
    }

    /** To be done once the crowd is committed: tells the database how full its tables are. */
    public void settle() {
        log.info("Looking at how full the tables are …");
        store.analyse();
    }

    private void addPeople(CrowdSize size, Population population, Instant since) {
        log.info("Adding {} organisations and {} people …", size.organisations(), size.people());
        inParts(
                size.organisations(),
                population::organisation,
                List.of(new OrganisationTable(since), new DomainTable()));
        inParts(
                size.people(),
                population::person,
                List.of(new PersonTable(since), new RoleTable()));
    }

    private <T> void inParts(int count, IntFunction<T> make, List<Table<T>> tables) {
        for (int from = 0; from < count; from += AT_ONCE) {
            int to = Math.min(count, from + AT_ONCE);
            List<T> part = IntStream.range(from, to).mapToObj(make).toList();
            tables.forEach(table -> store.fill(table, part));
        }
    }

    /** Gives the ids that come next. */
    private FirstIds addCases(CrowdSize size, FirstIds first, MadeUpCases cases) {
        long message = first.message();
        for (int from = 0; from < size.cases(); from += AT_ONCE) {
            int to = Math.min(size.cases(), from + AT_ONCE);
            List<MadeUpCase> part = new ArrayList<>();
            for (int index = from; index < to; index++) {
                MadeUpCase made = cases.get(index, message);
                message += made.messages().size();
                part.add(made);
            }
            store.takeNumbers(part.size());
            CASES.forEach(table -> store.fill(table, part));
            tell(from, to, size.cases());
        }
        return first.after(size, message);
    }

    private static void tell(int before, int done, int all) {
        if ((long) TIMES_TOLD * done / all > (long) TIMES_TOLD * before / all) {
            log.info("{} of {} cases are there", done, all);
        }
    }
}
