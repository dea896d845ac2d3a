package dev.firstline.queues;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.numbers;
import static dev.firstline.storage.Columns.text;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseRows;
import dev.firstline.cases.Part;
import dev.firstline.cases.Place;
import dev.firstline.storage.Pipeline;
import dev.firstline.storage.Query;
import dev.firstline.storage.ReadOnce;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

@Repository
class QueueStore {

    /** All counts by one statement: each page of the desk asks for them. */
    private static final String COUNTS =
            """
            select queue as name, sum(waiting) as cases, true as is_queue
              from queue_count group by queue having sum(waiting) > 0
            union all
            select 'owned', count(*), false
              from (select from queue_entry where owner_id = :owner limit :many) owned
            union all
            select 'due', count(*), false
              from (select from queue_entry where due_at < :due limit :many) due
            """;

    record Count(String name, int cases, boolean isQueue) {}

    /** Whose own cases are counted, and up to when what is due. */
    private record Counting(PersonId reader, Instant due) {}

    private final JdbcClient jdbc;
    private final Pipeline pipeline;
    private final ReadOnce<Counting, QueueCounts> known =
            new ReadOnce<>(it -> Optional.of(readCounts(it)));

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
                .param("cases", numbers(cases, CaseId::value))
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
    Optional<Case> claimNext(String queue) {
        return jdbc.sql(
                        """
                select c.*
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
                .query(CaseRows::subject)
                .optional();
    }

    List<QueueRow> list(QueueListSql which, Place<QueuePlace> place, int limit) {
        List<QueueRow> rows = new ArrayList<>();
        pipeline.ask(List.of(which.from(place, limit, rows::addAll)));
        return rows;
    }

    QueueCounts count(PersonId reader, Instant due) {
        return known.find(new Counting(reader, due)).orElseThrow();
    }

    /** What reads the same ahead, along with other things. */
    Query<Count> countAhead(PersonId reader, Instant due) {
        Counting counting = new Counting(reader, due);
        return counts(counting, found -> known.keep(counting, counted(found)));
    }

    private QueueCounts readCounts(Counting counting) {
        List<Count> found = new ArrayList<>();
        pipeline.ask(List.of(counts(counting, found::addAll)));
        return counted(found);
    }

    /**
     * What waits in a queue from a place on, what awaits an approval there, which stands at its
     * start alone, and all counts.
     */
    QueueInSight see(
            String queue, Place<QueuePlace> place, int limit, PersonId reader, Instant due) {
        List<QueueRow> waiting = new ArrayList<>();
        List<QueueRow> awaiting = new ArrayList<>();
        List<Count> counted = new ArrayList<>();
        List<Query<?>> queries = new ArrayList<>();
        queries.add(QueueListSql.waiting(queue).from(place, limit + 1, waiting::addAll));
        queries.add(counts(new Counting(reader, due), counted::addAll));
        if (place.isStart()) {
            queries.add(
                    QueueListSql.awaitingApproval(queue).from(place, limit + 1, awaiting::addAll));
        }
        pipeline.ask(queries);
        return new QueueInSight(
                Part.of(place, waiting, limit),
                Part.of(Place.start(), awaiting, limit),
                counted(counted));
    }

    private static Query<Count> counts(Counting counting, Consumer<List<Count>> keep) {
        return new Query<>(
                COUNTS,
                Map.of(
                        "owner", counting.reader.value(),
                        "due", at(counting.due),
                        "many", QueueCounts.MANY),
                (row, _) ->
                        new Count(
                                text(row, "name"), row.getInt("cases"), row.getBoolean("is_queue")),
                keep);
    }

    private static QueueCounts counted(List<Count> counts) {
        Map<String, Integer> waiting = new HashMap<>();
        Map<String, Integer> others = new HashMap<>();
        counts.forEach(it -> (it.isQueue ? waiting : others).put(it.name, it.cases));
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
}
