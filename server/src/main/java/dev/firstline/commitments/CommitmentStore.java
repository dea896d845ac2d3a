package dev.firstline.commitments;

import static dev.firstline.storage.Columns.anyOf;
import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.numbers;

import dev.firstline.cases.CaseId;
import dev.firstline.storage.Pipeline;
import dev.firstline.storage.Query;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

@Repository
class CommitmentStore implements Keeper {

    static final String OF_CASE = "select * from commitment where case_id = :case order by id";

    private static final String OF_CASES =
            "select * from commitment where case_id = " + anyOf("cases") + " order by id";

    static final String FACTS_OF_CASE =
            """
            select f.*, c.started_at
              from commitment c
              join commitment_fact f on f.commitment_id = c.id
             where c.case_id = :case
             order by f.id
            """;

    /** What happened to which clock. */
    record FactOfClock(long clock, Fact fact) {}

    /** What happened goes along in the same statement; of a count only if it changed. */
    private static final String AND_FACT =
            """
            insert into commitment_fact (
                commitment_id, type, at, cause, actor_id, goal_at, limit_at, grace_from,
                priority, region, programme_version, days_of, plan, overlaid_plan, options, own_terms)
            select kept.id, :type, :at, :cause, :by, c.goal_at, c.limit_at, c.grace_from,
                   c.priority, c.region, c.programme_version, c.days_of, c.plan, c.overlaid_plan, c.options,
                   c.own_terms
              from kept
              left join kept c on :counted
            returning commitment_id
            """;

    /** Clocks that start together differ by what they are and when they are due. */
    private static final String ADD =
            """
            with kept as (
                insert into commitment (
                    case_id, kind, priority, region, programme_version, days_of, plan, overlaid_plan, options,
                    own_terms, started_at, goal_at, limit_at, look_at)
                select :case, k.kind, :priority, :region, :programmeVersion, :days, :plan, :overlaid, :options,
                       :ownTerms, :startedAt, k.goal_at, k.limit_at, k.look_at
                  from unnest(
                           cast(:kinds as text[]), cast(:goals as timestamptz[]), cast(:limits as timestamptz[]),
                           cast(:looks as timestamptz[]))
                       with ordinality as k (kind, goal_at, limit_at, look_at, place)
                 order by k.place
                returning *)
            insert into commitment_fact (
                commitment_id, type, at, goal_at, limit_at,
                priority, region, programme_version, days_of, plan, overlaid_plan, options, own_terms)
            select id, 'started', started_at, goal_at, limit_at,
                   priority, region, programme_version, days_of, plan, overlaid_plan, options, own_terms
              from kept
             order by id
            returning commitment_id
            """;

    private static final String CHANGE =
            """
            update commitment
               set priority = :priority, region = :region, programme_version = :programmeVersion, days_of = :days,
                   plan = :plan, overlaid_plan = :overlaid, options = :options, own_terms = :ownTerms,
                   goal_at = :goalAt, limit_at = :limitAt, grace_from = :graceFrom,
                   pauses = cast(:pauses as timestamptz[]), causes = :causes,
                   met_at = :metAt, cancelled_at = :cancelledAt, breached_at = :breachedAt,
                   warned = :warned, look_at = :lookAt
             where id = :id
            """;

    private static final String CHANGE_WITH_FACT =
            "with kept as (" + CHANGE + " returning *) " + AND_FACT;

    private final JdbcClient jdbc;
    private final Pipeline pipeline;

    CommitmentStore(JdbcClient jdbc, Pipeline pipeline) {
        this.jdbc = jdbc;
        this.pipeline = pipeline;
    }

    @Override
    public List<Commitment> started(List<Written> together) {
        Commitment first = together.getFirst().clock();
        List<Long> ids =
                pipeline.sql(ADD)
                        .params(CommitmentRows.params(first))
                        .param("case", first.caseId().value())
                        .param("startedAt", at(first.startedAt()))
                        .param(
                                "kinds",
                                CommitmentRows.words(together, it -> it.clock().kind().key()))
                        .param("goals", CommitmentRows.times(together, it -> it.clock().goalAt()))
                        .param("limits", CommitmentRows.times(together, it -> it.clock().limitAt()))
                        .param("looks", CommitmentRows.times(together, Written::lookAt))
                        .list((row, _) -> row.getLong("commitment_id"));
        List<Commitment> kept = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            kept.add(together.get(i).clock().as(ids.get(i)));
        }
        return kept;
    }

    @Override
    public void changed(Turned step, @Nullable Instant lookAt) {
        change(CHANGE_WITH_FACT, step.after(), lookAt)
                .params(CommitmentRows.params(step.fact()))
                .send();
    }

    @Override
    public Fact cancellation(Commitment it) {
        return Fact.cancellation(listFacts(it.id()));
    }

    @Override
    public void told(Commitment it, @Nullable Instant lookAt) {
        change(CHANGE, it, lookAt).send();
    }

    private Pipeline.Statement change(String sql, Commitment it, @Nullable Instant lookAt) {
        return pipeline.sql(sql)
                .params(CommitmentRows.params(it))
                .param("graceFrom", at(it.count().graceFrom()))
                .param("pauses", CommitmentRows.edges(it.pauses()))
                .param("causes", CommitmentRows.causes(it.pauses()))
                .param("metAt", at(it.metAt()))
                .param("cancelledAt", at(it.cancelledAt()))
                .param("breachedAt", at(it.outcome().breachedAt()))
                .param("warned", it.outcome().warned())
                .param("lookAt", at(lookAt))
                .param("id", it.id());
    }

    /** Appends what staff say of a clock. */
    void annotate(long commitment, Fact said) {
        jdbc.sql("with kept as (select * from commitment where id = :id) " + AND_FACT)
                .param("id", commitment)
                .params(CommitmentRows.params(said))
                .query(Long.class)
                .single();
    }

    /** Looks again at one that could not be looked at. */
    void lookAgain(long id, Instant at) {
        jdbc.sql("update commitment set look_at = :at where id = :id")
                .param("at", at(at))
                .param("id", id)
                .update();
    }

    /**
     * Those that have to be looked at, held with their cases, as whoever changes a case holds that
     * first; what others hold is left to them.
     *
     * @param days what is not counted by the days of this version yet has to be counted anew before
     */
    List<Commitment> claimDue(Instant now, int days, int limit) {
        return jdbc.sql(
                        """
                select c.*
                  from commitment c
                  join support_case s on s.id = c.case_id
                 where c.look_at <= :now
                   and (c.days_of >= :days or c.breached_at is not null)
                 order by c.look_at
                 limit :limit
                   for no key update of s, c skip locked
                """)
                .param("now", at(now))
                .param("days", days)
                .param("limit", limit)
                .query(CommitmentRows::commitment)
                .list();
    }

    /** What stands still, with a last pause that has no end, has no limit that comes (COM-5). */
    Optional<Instant> findNextLimit(Instant after) {
        return jdbc.sql(
                        """
                select limit_at
                  from commitment
                 where met_at is null
                   and cancelled_at is null
                   and limit_at > :after
                   and cardinality(pauses) % 2 = 0
                 order by limit_at
                 limit 1
                """)
                .param("after", at(after))
                .query((row, n) -> instant(row, "limit_at"))
                .optional();
    }

    Optional<Commitment> find(long id) {
        return jdbc.sql("select * from commitment where id = :id")
                .param("id", id)
                .query(CommitmentRows::commitment)
                .optional();
    }

    List<Commitment> list(Collection<CaseId> ids) {
        return pipeline.sql(OF_CASES)
                .param("cases", numbers(ids, CaseId::value))
                .list(CommitmentRows::commitment);
    }

    /** The same, to be asked along with other queries. */
    Query<Commitment> ofCases(Collection<CaseId> ids, Consumer<List<Commitment>> keep) {
        return new Query<>(
                OF_CASES,
                Map.of("cases", numbers(ids, CaseId::value)),
                CommitmentRows::commitment,
                keep);
    }

    List<Fact> listFacts(long commitment) {
        return jdbc.sql(
                        """
                select f.*, c.started_at
                  from commitment_fact f
                  join commitment c on c.id = f.commitment_id
                 where f.commitment_id = :id
                 order by f.id
                """)
                .param("id", commitment)
                .query(CommitmentRows::fact)
                .list();
    }

    /** Of all clocks of a case, in order. */
    List<FactOfClock> listFacts(CaseId of) {
        return jdbc.sql(FACTS_OF_CASE)
                .param("case", of.value())
                .query(CommitmentStore::factOfClock)
                .list();
    }

    static FactOfClock factOfClock(ResultSet row, int number) throws SQLException {
        return new FactOfClock(row.getLong("commitment_id"), CommitmentRows.fact(row, number));
    }
}
