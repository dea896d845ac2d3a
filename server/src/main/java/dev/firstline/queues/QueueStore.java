package dev.firstline.queues;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.instantOrNull;
import static dev.firstline.storage.Columns.longOrNull;
import static dev.firstline.storage.Columns.text;

import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Place;
import dev.firstline.cases.Turn;
import dev.firstline.storage.Pipeline;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Repository
class QueueStore {

    private static final String ROWS =
            """
            select c.id, c.number, c.subject, c.priority, c.state, c.owner_id, c.opened_at, q.turn, q.rank, nullif(q.due_at, 'infinity') as due_at,
                   r.name as requester, o.name as organisation, w.name as owner
              from queue_entry q
              join support_case c on c.id = q.case_id
              join person r on r.id = c.requester_id
              left join organisation o on o.id = c.organisation_id
              left join person w on w.id = c.owner_id
            """;

    private static final String WAITING = "q.queue = :queue and q.owner_id is null ";

    private static final String BY_URGENCY =
            "q.rank %1$s, q.due_at %1$s, q.opened_at %1$s, q.case_id %1$s";

    private static final String AFTER_URGENCY =
            " and (q.rank, q.due_at, q.opened_at, q.case_id) %s (:rank, coalesce(cast(:due as timestamptz), 'infinity'), :opened, :case)";

    private static final String BY_TIME = "q.due_at %1$s, q.case_id %1$s";

    private static final String AFTER_TIME =
            " and (q.due_at, q.case_id) %s (coalesce(cast(:due as timestamptz), 'infinity'), :case)";

    private final JdbcClient jdbc;
    private final Pipeline pipeline;

    QueueStore(JdbcClient jdbc, Pipeline pipeline) {
        this.jdbc = jdbc;
        this.pipeline = pipeline;
    }

    void put(QueueEntry entry) {
        pipeline.sql(
                        """
                insert into queue_entry (case_id, queue, owner_id, turn, rank, awaits_approval, due_at, opened_at)
                values (:case, :queue, :owner, :turn, :rank, :awaits, coalesce(cast(:dueAt as timestamptz), 'infinity'), :openedAt)
                on conflict (case_id) do update
                   set queue = excluded.queue,
                       owner_id = excluded.owner_id,
                       turn = excluded.turn,
                       rank = excluded.rank,
                       awaits_approval = excluded.awaits_approval,
                       due_at = excluded.due_at
                """)
                .param("case", entry.caseId().value())
                .param("queue", entry.queue())
                .param("owner", entry.owner() == null ? null : entry.owner().value())
                .param("turn", entry.turn().key())
                .param("rank", entry.rank())
                .param("awaits", entry.awaitsApproval())
                .param("dueAt", at(entry.dueAt()))
                .param("openedAt", at(entry.openedAt()))
                .send();
    }

    void move(Map<CaseId, Optional<Instant>> dueAt) {
        List<CaseId> cases = List.copyOf(dueAt.keySet());
        jdbc.sql(
                        """
                update queue_entry q
                   set due_at = n.due_at
                  from unnest(cast(:cases as bigint[]), cast(:due as timestamptz[])) as n (case_id, due_at)
                 where q.case_id = n.case_id
                """)
                .param("cases", cases.stream().map(CaseId::value).toArray(Long[]::new))
                .param(
                        "due",
                        cases.stream()
                                .map(dueAt::get)
                                .map(it -> it.map(Instant::toString).orElse("infinity"))
                                .toArray(String[]::new))
                .update();
    }

    void remove(CaseId id) {
        pipeline.sql("delete from queue_entry where case_id = :case")
                .param("case", id.value())
                .send();
    }

    /**
     * Locks the case, then its entry, as every change does: a case that somebody changes is passed
     * over, and its entry left to them.
     */
    Optional<CaseId> claimNext(String queue) {
        return jdbc.sql(
                        """
                select q.case_id
                  from queue_entry q
                  join support_case c on c.id = q.case_id
                 where q.queue = :queue
                   and q.owner_id is null
                   and not q.awaits_approval
                 order by q.rank, q.due_at, q.opened_at, q.case_id
                 limit 1
                   for update of c, q skip locked
                """)
                .param("queue", queue)
                .query(Long.class)
                .optional()
                .map(CaseId::new);
    }

    /** Each list begins at its place, in the direction of reading. */
    List<QueueRow> listWaiting(String queue, Place<QueuePlace> place, int limit) {
        return list(WAITING + "and not q.awaits_approval", AFTER_URGENCY, BY_URGENCY, place)
                .param("queue", queue)
                .param("limit", limit)
                .query(QueueStore::row)
                .list();
    }

    List<QueueRow> listAwaitingApproval(String queue, int limit) {
        return list(WAITING + "and q.awaits_approval", AFTER_URGENCY, BY_URGENCY, Place.start())
                .param("queue", queue)
                .param("limit", limit)
                .query(QueueStore::row)
                .list();
    }

    List<QueueRow> listOwned(PersonId owner, Place<QueuePlace> place, int limit) {
        return list("q.owner_id = :owner", AFTER_URGENCY, BY_URGENCY, place)
                .param("owner", owner.value())
                .param("limit", limit)
                .query(QueueStore::row)
                .list();
    }

    List<QueueRow> listDueBefore(Instant end, Place<QueuePlace> place, int limit) {
        return list("q.due_at < :end", AFTER_TIME, BY_TIME, place)
                .param("end", at(end))
                .param("limit", limit)
                .query(QueueStore::row)
                .list();
    }

    private StatementSpec list(String which, String after, String order, Place<QueuePlace> place) {
        QueuePlace key = place.key();
        String from = key == null ? "" : after.formatted(place.backwards() ? "<" : ">");
        String sorted = order.formatted(place.backwards() ? "desc" : "");
        StatementSpec sql =
                jdbc.sql(ROWS + "where " + which + from + " order by " + sorted + " limit :limit");
        return key == null
                ? sql
                : sql.param("rank", key.rank())
                        .param("due", at(key.dueAt()))
                        .param("opened", at(key.openedAt()))
                        .param("case", key.caseId().value());
    }

    /** All counts by one statement: each page of the desk asks for them. */
    QueueCounts count(PersonId owner, Instant due) {
        Map<String, Integer> waiting = new HashMap<>();
        Map<String, Integer> others = new HashMap<>();
        jdbc.sql(
                        """
                select queue as name, sum(waiting) as cases, true as is_queue
                  from queue_count group by queue having sum(waiting) > 0
                union all
                select 'owned', count(*), false
                  from (select from queue_entry where owner_id = :owner limit :many) owned
                union all
                select 'due', count(*), false
                  from (select from queue_entry where due_at < :due limit :many) due
                """)
                .param("owner", owner.value())
                .param("due", at(due))
                .param("many", QueueCounts.MANY)
                .query(
                        row -> {
                            (row.getBoolean("is_queue") ? waiting : others)
                                    .put(text(row, "name"), row.getInt("cases"));
                        });
        return new QueueCounts(
                waiting, others.getOrDefault("owned", 0), others.getOrDefault("due", 0));
    }

    /** How many open cases each queue has, whoever owns them. */
    Map<String, Integer> countOpen() {
        Map<String, Integer> open = new HashMap<>();
        jdbc.sql("select queue, count(*) as cases from queue_entry group by queue")
                .query(
                        row -> {
                            open.put(text(row, "queue"), row.getInt("cases"));
                        });
        return open;
    }

    /** What connections counted that have ended is put together. */
    void gatherCounts() {
        jdbc.sql(
                        """
                  with ended as (
                      delete from queue_count
                       where counter <> 0
                         and counter not in (select pid from pg_stat_activity)
                      returning queue, waiting)
                insert into queue_count (queue, counter, waiting)
                select queue, 0, sum(waiting) from ended group by queue
                    on conflict (queue, counter) do update
                   set waiting = queue_count.waiting + excluded.waiting
                """)
                .update();
    }

    private static QueueRow row(ResultSet row, int number) throws SQLException {
        Long owner = longOrNull(row, "owner_id");
        return new QueueRow(
                new CaseId(row.getLong("id")),
                row.getLong("number"),
                text(row, "subject"),
                text(row, "priority"),
                CaseState.of(text(row, "state")),
                Turn.of(text(row, "turn")),
                text(row, "requester"),
                row.getString("organisation"),
                owner == null ? null : new PersonId(owner),
                row.getString("owner"),
                instant(row, "opened_at"),
                new QueuePlace(
                        row.getInt("rank"),
                        instantOrNull(row, "due_at"),
                        instant(row, "opened_at"),
                        new CaseId(row.getLong("id"))));
    }
}
