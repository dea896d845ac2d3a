package dev.firstline.cases;

import dev.firstline.agreements.Agreements;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.storage.Query;
import dev.firstline.storage.ReadAhead;
import dev.firstline.storage.ReadOnce;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/**
 * What the page of a case will ask of the database, asked ahead and in one go: each part of the
 * page finds it in what it has read ({@link ReadOnce}), and knows nothing of the others.
 */
@Component
public class CaseAhead {

    /** Most of those whom the course of a case names; who is missing is asked for by their part. */
    private static final String PEOPLE =
            """
            select actor_id from case_event where case_id = :case
            union
            select author_id from message where case_id = :case
            union
            select who from support_case, unnest(array[requester_id, owner_id, last_owner_id]) who where id = :case
            """;

    private final ReadAhead ahead;
    private final People people;
    private final Organisations organisations;
    private final Agreements agreements;
    private final List<Ahead<?>> all = new CopyOnWriteArrayList<>();

    CaseAhead(ReadAhead ahead, People people, Organisations organisations, Agreements agreements) {
        this.ahead = ahead;
        this.people = people;
        this.organisations = organisations;
        this.agreements = agreements;
    }

    private record Ahead<R>(String sql, Query.Row<R> row, BiConsumer<CaseId, List<R>> keep) {

        Query<R> of(CaseId id) {
            return new Query<>(sql, Map.of("case", id.value()), row, rows -> keep.accept(id, rows));
        }
    }

    /**
     * From now on this is asked of each case, too.
     *
     * @param sql with the parameter case
     * @param keep where the part of the page that needs it looks for it first
     */
    public <R> void add(String sql, Query.Row<R> row, BiConsumer<CaseId, List<R>> keep) {
        all.add(new Ahead<>(sql, row, keep));
    }

    /**
     * Asks for all of it, within a reading.
     *
     * @param beside what else the page will ask
     */
    public void read(Case subject, List<Query<?>> beside) {
        List<Query<?>> queries = new ArrayList<>();
        all.forEach(it -> queries.add(it.of(subject.id())));
        queries.addAll(named(subject));
        queries.addAll(beside);
        ahead.ask(queries);
    }

    /** What a case itself names. */
    private List<Query<?>> named(Case subject) {
        List<Query<?>> queries = new ArrayList<>();
        queries.add(people.aheadNamed(PEOPLE, Map.of("case", subject.id().value())));
        subject.origin()
                .organisation()
                .ifPresent(it -> queries.add(organisations.ahead(List.of(it))));
        subject.origin().basis().agreement().ifPresent(it -> queries.add(agreements.ahead(it)));
        return queries;
    }
}
