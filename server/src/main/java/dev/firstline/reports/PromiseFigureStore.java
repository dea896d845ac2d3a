package dev.firstline.reports;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.instantOrNull;
import static dev.firstline.storage.Columns.longOrNull;
import static dev.firstline.storage.Columns.text;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.cases.Place;
import dev.firstline.commitments.CommitmentKind;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;

/** Counts over the ended commitments of a span of months, by an index that holds all it needs. */
@Repository
class PromiseFigureStore {

    private static final String DECIDED =
            """
             where c.limit_at >= :begins
               and c.limit_at < :ends
               and (c.met_at is not null or c.breached_at is not null)
            """;

    private static final String CASES = " join support_case s on s.id = c.case_id ";

    /** What was met in time, also where that came to be known after it was noted as not kept. */
    private static final String KEPT =
            "(c.breached_at is null or coalesce(c.met_at <= c.breached_at, false))";

    /** In whose hands a case was when its promise was due: the fact that says it was not kept. */
    private static final String HANDS =
            """
             left join lateral (
                 select f.cause, f.actor_id
                   from commitment_fact f
                  where c.breached_at is not null
                    and f.commitment_id = c.id
                    and f.type = 'breached'
                  order by f.id desc
                  limit 1) held on true
             left join person worker on worker.id = held.actor_id
            """;

    private static final String COUNTED =
            """
             c.kind,
                   count(*) filter (where %1$s) as kept,
                   count(*) filter (where not %1$s) as breached
            """
                    .formatted(KEPT);

    /**
     * The kinds of cases come from an index that holds them, and of it from the part alone in which
     * the cases of those months lie: their ids grow with time.
     */
    private static final String OF_CASES =
            """
              from decided c
              join support_case s
                on s.id = c.case_id
               and s.id >= (select min(case_id) from decided)
               and s.id <= (select max(case_id) from decided)
            """;

    private final JdbcClient jdbc;

    PromiseFigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Tally> tally(Dimension by, Span months, ZoneId zone) {
        String counted = "select " + by.sql() + " as key, " + COUNTED;
        String sql =
                by == Dimension.CASE_KIND
                        ? "with decided as materialized ("
                                + " select c.case_id, c.kind, c.breached_at, c.met_at from commitment c "
                                + DECIDED
                                + ") "
                                + counted
                                + OF_CASES
                        : counted + " from commitment c " + DECIDED;
        return spanned(sql + " group by 1, 2 order by 1, 2", months, zone)
                .query(PromiseFigureStore::tally)
                .list();
    }

    List<DecidedPromise> list(
            PromiseFigure figure, ZoneId zone, Place<DecidedPlace> place, int limit) {
        DecidedPlace key = place.key();
        String from =
                key == null
                        ? ""
                        : " and (c.limit_at, c.id) %s (:limitAt, :commitment)"
                                .formatted(place.backwards() ? ">" : "<");
        String order =
                place.backwards()
                        ? " order by c.limit_at, c.id"
                        : " order by c.limit_at desc, c.id desc";
        var asked =
                spanned(
                                "select c.id, c.limit_at, c.met_at, c.priority, s.number, s.subject, o.id as organisation_id, o.name as organisation, held.cause as hands, worker.id as worker_id, worker.name as worker, worker.email as worker_email"
                                        + " from commitment c"
                                        + CASES
                                        + " left join organisation o on o.id = s.organisation_id"
                                        + HANDS
                                        + DECIDED
                                        + " and c.kind = :promise and "
                                        + figure.by().sql()
                                        + " = :key and "
                                        + KEPT
                                        + " = :kept"
                                        + from
                                        + order
                                        + " limit :limit",
                                figure.months(),
                                zone)
                        .param("promise", figure.promise().key())
                        .param("key", figure.key())
                        .param("kept", figure.kept())
                        .param("limit", limit);
        if (key != null) {
            asked = asked.param("limitAt", at(key.limitAt())).param("commitment", key.commitment());
        }
        return asked.query(PromiseFigureStore::instance).list();
    }

    private JdbcClient.StatementSpec spanned(String sql, Span months, ZoneId zone) {
        return jdbc.sql(sql)
                .param("begins", at(months.begins(zone)))
                .param("ends", at(months.ends(zone)))
                .param("zone", zone.getId());
    }

    private static Tally tally(ResultSet row, int number) throws SQLException {
        return new Tally(
                text(row, "key"),
                CommitmentKind.of(text(row, "kind")),
                row.getInt("kept"),
                row.getInt("breached"));
    }

    private static DecidedPromise.@Nullable Named organisation(ResultSet row) throws SQLException {
        Long id = longOrNull(row, "organisation_id");
        return id == null
                ? null
                : new DecidedPromise.Named(new OrganisationId(id), text(row, "organisation"));
    }

    private static DecidedPromise instance(ResultSet row, int number) throws SQLException {
        return new DecidedPromise(
                row.getLong("id"),
                row.getLong("number"),
                text(row, "subject"),
                organisation(row),
                text(row, "priority"),
                instant(row, "limit_at"),
                instantOrNull(row, "met_at"),
                hands(row));
    }

    private static DecidedPromise.@Nullable InHands hands(ResultSet row) throws SQLException {
        String key = row.getString("hands");
        Long id = longOrNull(row, "worker_id");
        if (key == null) {
            return null;
        }
        return new DecidedPromise.InHands(
                key,
                id == null
                        ? null
                        : new DecidedPromise.Worker(
                                new PersonId(id), text(row, "worker"), text(row, "worker_email")));
    }
}
