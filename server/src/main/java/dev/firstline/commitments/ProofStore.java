package dev.firstline.commitments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@Repository
class ProofStore {

    private final JdbcClient jdbc;

    ProofStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that run after an id, in its order. */
    List<Commitment> listPending(long after, int limit) {
        return jdbc.sql(
                        """
                select *
                  from commitment
                 where met_at is null
                   and cancelled_at is null
                   and id > :after
                 order by id
                 limit :limit
                """)
                .param("after", after)
                .param("limit", limit)
                .query(CommitmentRows::commitment)
                .list();
    }

    /** Those that came to an end before an id, the newest first. */
    List<Commitment> listEnded(long before, int limit) {
        return jdbc.sql(
                        """
                select *
                  from commitment
                 where (met_at is not null or cancelled_at is not null)
                   and id < :before
                 order by id desc
                 limit :limit
                """)
                .param("before", before)
                .param("limit", limit)
                .query(CommitmentRows::commitment)
                .list();
    }

    /** What happened to clocks, each in order. */
    Map<Long, List<Fact>> facts(Collection<Long> clocks) {
        Map<Long, List<Fact>> facts = new HashMap<>();
        jdbc.sql(
                        """
                select f.*, c.started_at
                  from commitment_fact f
                  join commitment c on c.id = f.commitment_id
                 where f.commitment_id = any(:clocks)
                 order by f.id
                """)
                .param("clocks", clocks.toArray(Long[]::new))
                .query(
                        row -> {
                            facts.computeIfAbsent(
                                            row.getLong("commitment_id"), _ -> new ArrayList<>())
                                    .add(CommitmentRows.fact(row, 0));
                        });
        return facts;
    }
}
