package dev.firstline.commitments;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.instantOrNull;
import static dev.firstline.storage.Columns.text;

import dev.firstline.cases.CaseId;
import dev.firstline.cases.Place;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

@Repository
class DayRecountStore {

    /**
     * Of facts {@code f} those that the days of a version, {@code :cause}, counted anew, each with
     * the count {@code b} before it.
     */
    static final String RECOUNTED =
            """
              cross join lateral (
                   select e.limit_at
                     from commitment_fact e
                    where e.commitment_id = f.commitment_id
                      and e.id < f.id
                      and e.limit_at is not null
                    order by e.id desc
                    limit 1) b
             where f.type = 'recounted'
               and f.cause = :cause
            """;

    /** A clock that moved, by the fact that says so. */
    record Moved(
            long fact,
            long clock,
            String cause,
            CaseId caseId,
            CommitmentKind kind,
            Instant before,
            Instant after) {}

    private final JdbcClient jdbc;

    DayRecountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isBegun(int version) {
        return jdbc.sql(
                        "select exists (select from day_recount where programme_version = :version)")
                .param("version", version)
                .query(Boolean.class)
                .single();
    }

    /** Two processes may begin at once. */
    void begin(int version, Instant now) {
        jdbc.sql(
                        """
                insert into day_recount (programme_version, begun_at, cases, clocks)
                select :version, :now, count(distinct case_id), count(*)
                  from commitment
                 where met_at is null
                   and cancelled_at is null
                   and breached_at is null
                   and days_of < :version
                    on conflict do nothing
                """)
                .param("version", version)
                .param("now", at(now))
                .update();
    }

    /** Cases with clocks that are counted by earlier days, held before their clocks. */
    Set<CaseId> claim(int version, int limit) {
        return new LinkedHashSet<>(
                jdbc.sql(
                                """
                        select c.case_id
                          from commitment c
                          join support_case s on s.id = c.case_id
                         where c.met_at is null
                           and c.cancelled_at is null
                           and c.breached_at is null
                           and c.days_of < :version
                         order by c.days_of
                         limit :limit
                           for no key update of s skip locked
                        """)
                        .param("version", version)
                        .param("limit", limit)
                        .query((row, n) -> new CaseId(row.getLong("case_id")))
                        .list());
    }

    /** Writes clocks, and then what happened to them: at most one thing to each. */
    void keep(List<Written> all) {
        if (all.isEmpty()) {
            return;
        }
        change(all);
        tell(all.stream().filter(it -> it.fact() != null).toList());
    }

    private void change(List<Written> all) {
        jdbc.sql(
                        """
                update commitment c
                   set goal_at = n.goal_at, limit_at = n.limit_at, grace_from = n.grace_from, days_of = n.days_of,
                       breached_at = n.breached_at, warned = n.warned, look_at = n.look_at
                  from unnest(
                           cast(:ids as bigint[]), cast(:goals as timestamptz[]), cast(:limits as timestamptz[]),
                           cast(:graces as timestamptz[]), cast(:days as integer[]),
                           cast(:breaches as timestamptz[]), cast(:warned as integer[]),
                           cast(:looks as timestamptz[]))
                       as n (id, goal_at, limit_at, grace_from, days_of, breached_at, warned, look_at)
                 where c.id = n.id
                """)
                .param("ids", all.stream().map(it -> it.clock().id()).toArray(Long[]::new))
                .param("goals", CommitmentRows.times(all, it -> it.clock().goalAt()))
                .param("limits", CommitmentRows.times(all, it -> it.clock().limitAt()))
                .param("graces", CommitmentRows.times(all, it -> it.clock().count().graceFrom()))
                .param(
                        "days",
                        all.stream().map(it -> it.clock().count().days()).toArray(Integer[]::new))
                .param(
                        "breaches",
                        CommitmentRows.times(all, it -> it.clock().outcome().breachedAt()))
                .param(
                        "warned",
                        all.stream()
                                .map(it -> it.clock().outcome().warned())
                                .toArray(Integer[]::new))
                .param("looks", CommitmentRows.times(all, Written::lookAt))
                .update();
    }

    private void tell(List<Written> some) {
        jdbc.sql(
                        """
                insert into commitment_fact (
                    commitment_id, type, at, cause, goal_at, limit_at, grace_from,
                    priority, region, programme_version, days_of, plan, overlaid_plan, options, own_terms)
                select f.id, f.type, f.at, f.cause, c.goal_at, c.limit_at, c.grace_from,
                       c.priority, c.region, c.programme_version, c.days_of, c.plan, c.overlaid_plan, c.options,
                       c.own_terms
                  from unnest(
                           cast(:ids as bigint[]), cast(:types as text[]), cast(:ats as timestamptz[]),
                           cast(:causes as text[]), cast(:counted as boolean[]))
                       with ordinality as f (id, type, at, cause, counted, place)
                  left join commitment c on c.id = f.id and f.counted
                 order by f.place
                """)
                .param("ids", some.stream().map(it -> it.clock().id()).toArray(Long[]::new))
                .param("types", CommitmentRows.words(some, it -> of(it).type().key()))
                .param("ats", CommitmentRows.times(some, it -> of(it).at()))
                .param("causes", CommitmentRows.words(some, DayRecountStore::cause))
                .param(
                        "counted",
                        some.stream().map(it -> of(it).count() != null).toArray(Boolean[]::new))
                .update();
    }

    private static Fact of(Written it) {
        return Objects.requireNonNull(it.fact());
    }

    private static @Nullable String cause(Written it) {
        String cause = of(it).cause();
        return cause.isEmpty() ? null : cause;
    }

    /** What cannot be counted anew is not looked for again. */
    void passOver(List<CaseId> cases, int version) {
        if (!cases.isEmpty()) {
            jdbc.sql("update commitment set days_of = :version where case_id = any(:cases)")
                    .param("version", version)
                    .param("cases", cases.stream().map(CaseId::value).toArray(Long[]::new))
                    .update();
        }
    }

    /** False where it was ended before, or something is left. */
    boolean end(int version, Instant now) {
        return jdbc.sql(
                                """
                update day_recount
                   set done_at = :now
                 where programme_version = :version
                   and done_at is null
                   and not exists (
                       select from commitment
                        where met_at is null
                          and cancelled_at is null
                          and breached_at is null
                          and days_of < :version)
                """)
                        .param("version", version)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    Optional<DayRecount> find(int version) {
        return jdbc.sql(
                        """
                select r.*, m.cases as moved_cases, m.clocks as moved_clocks,
                       case when r.done_at is null
                            then (select count(*)
                                    from commitment
                                   where met_at is null
                                     and cancelled_at is null
                                     and breached_at is null
                                     and days_of < r.programme_version)
                            else 0
                        end as left_over
                  from day_recount r
                  cross join lateral (
                       select count(distinct c.case_id) as cases, count(distinct c.id) as clocks
                         from commitment_fact f
                         join commitment c on c.id = f.commitment_id
                        where f.type = 'recounted'
                          and f.cause = :cause) m
                 where r.programme_version = :version
                """)
                .param("version", version)
                .param("cause", Fact.HOLIDAY + version)
                .query(DayRecountStore::recount)
                .optional();
    }

    private static DayRecount recount(ResultSet row, int number) throws SQLException {
        return new DayRecount(
                row.getInt("programme_version"),
                instant(row, "begun_at"),
                row.getInt("cases"),
                row.getInt("clocks"),
                instantOrNull(row, "done_at"),
                row.getInt("left_over"),
                row.getInt("moved_cases"),
                row.getInt("moved_clocks"));
    }

    /** Each list begins at its place, in the direction of reading. */
    List<Moved> listMoved(int version, Place<Long> place, int limit) {
        String way = place.backwards() ? "<" : ">";
        String order = place.backwards() ? "desc" : "asc";
        return jdbc.sql(
                        """
            select f.id, f.commitment_id, f.cause, c.case_id, c.kind, f.limit_at as after, b.limit_at as before
              from commitment_fact f
              join commitment c on c.id = f.commitment_id
            """
                                + RECOUNTED
                                + """
               and f.id %s :place
             order by f.id %s
             limit :limit
            """
                                        .formatted(way, order))
                .param("cause", Fact.HOLIDAY + version)
                .param("place", place.key() == null ? 0L : place.key())
                .param("limit", limit)
                .query(DayRecountStore::moved)
                .list();
    }

    private static Moved moved(ResultSet row, int number) throws SQLException {
        return new Moved(
                row.getLong("id"),
                row.getLong("commitment_id"),
                text(row, "cause"),
                new CaseId(row.getLong("case_id")),
                CommitmentKind.of(text(row, "kind")),
                instant(row, "before"),
                instant(row, "after"));
    }
}
