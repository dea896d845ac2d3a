package dev.firstline.commitments;

import static dev.firstline.storage.Columns.anyOf;
import static dev.firstline.storage.Columns.numbers;

import dev.firstline.cases.CaseId;
import dev.firstline.storage.Query;
import dev.firstline.storage.ReadOnce;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Of clocks that were not kept the fact that says so. */
@Repository
class BreachStore {

    private static final String BREACHES =
            """
            select f.*, f.at as started_at
              from commitment c
              join commitment_fact f on f.commitment_id = c.id and f.type = 'breached'
             where c.breached_at is not null
               and\s""";

    private static final String OF_CLOCKS =
            BREACHES + "c.id = " + anyOf("clocks") + " order by f.id";

    private static final String OF_CASES =
            BREACHES + "c.case_id = " + anyOf("cases") + " order by f.id";

    private final JdbcClient jdbc;
    private final ReadOnce<Long, Fact> read =
            new ReadOnce<>(id -> Optional.ofNullable(ask(List.of(id)).get(id)), this::ask);

    BreachStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, Fact> list(Collection<Long> clocks) {
        return read.listByIds(clocks);
    }

    private Map<Long, Fact> ask(Collection<Long> clocks) {
        return jdbc
                .sql(OF_CLOCKS)
                .param("clocks", clocks.toArray(Long[]::new))
                .query(CommitmentStore::factOfClock)
                .list()
                .stream()
                .collect(
                        Collectors.toMap(
                                CommitmentStore.FactOfClock::clock,
                                CommitmentStore.FactOfClock::fact,
                                (_, last) -> last));
    }

    /** What reads those of all clocks of some cases ahead, along with other things. */
    Query<CommitmentStore.FactOfClock> ahead(Collection<CaseId> ids) {
        return new Query<>(
                OF_CASES,
                Map.of("cases", numbers(ids, CaseId::value)),
                CommitmentStore::factOfClock,
                found -> found.forEach(it -> read.keep(it.clock(), it.fact())));
    }
}
