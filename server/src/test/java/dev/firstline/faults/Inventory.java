package dev.firstline.faults;

import dev.firstline.storage.postgres.EmbeddedDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is in the database of a running server. */
final class Inventory {

    /** A message whose reader was killed is read again when its lease of half a minute is over. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final JdbcClient db;

    Inventory(Path data) {
        db = JdbcClient.create(EmbeddedDatabase.addresses(data).owner().dataSource());
    }

    void awaitAllMailSettled() throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (count("select count(*) from incoming_mail where state = 'waiting'") > 0) {
            if (System.nanoTime() > until) {
                throw new AssertionError("mail still waits");
            }
            Thread.sleep(200);
        }
    }

    /** How many messages have each mark. */
    Map<String, Integer> messages() {
        return byMark(
                """
                select substring(body from :pattern) as mark, count(*) as number
                  from message
                 where body ~ :pattern
                 group by mark
                """);
    }

    /** How many cases have each mark. */
    Map<String, Integer> cases() {
        return byMark(
                """
                select substring(subject from :pattern) as mark, count(*) as number
                  from support_case
                 where subject ~ :pattern
                 group by mark
                """);
    }

    /** Numbers of cases that were not acknowledged exactly once. */
    List<Long> casesWithoutOneAcknowledgement() {
        return numbers(
                """
                select c.number
                  from support_case c
                  left join outgoing_mail m
                    on m.case_id = c.id and m.kind in ('acknowledgement', 'bare-acknowledgement', 'awaits-approval')
                 where c.subject ~ :pattern
                 group by c.number
                having count(m.id) <> 1
                """);
    }

    /**
     * Numbers of cases whose promise was not made exactly once; over the allowance of its plan one
     * awaits an approval, and nothing is promised before.
     */
    List<Long> casesWithoutOnePromise() {
        return numbers(
                """
                select c.number
                  from support_case c
                  left join commitment p on p.case_id = c.id and p.kind = 'initial-response'
                 where c.subject ~ :pattern
                 group by c.number, c.state
                having count(p.id) <> case c.state when 'awaiting-approval' then 0 else 1 end
                """);
    }

    /** Numbers of cases whose timeline does not tell the opening and each message exactly once. */
    List<Long> casesWithAnotherTimeline() {
        return numbers(
                """
                select c.number
                  from support_case c
                 where c.subject ~ :pattern
                   and ((select count(*) from case_event e where e.case_id = c.id and e.type = 'opened') <> 1
                        or exists (select from message m
                                    where m.case_id = c.id
                                      and (select count(*) from case_event e
                                            where e.message_id = m.id and e.type = 'message-added') <> 1))
                """);
    }

    /** Numbers of cases that stand in no queue, or otherwise than they are. */
    List<Long> casesElsewhereInTheirQueue() {
        return numbers(
                """
                select c.number
                  from support_case c
                  left join queue_entry q on q.case_id = c.id
                  left join case_owner o on o.case_id = c.id
                 where :pattern <> ''
                   and (o.case_id is null
                        or o.owner_id is distinct from c.owner_id
                        or (c.state <> 'closed') <> (q.case_id is not null)
                        or q.queue <> c.queue
                        or (q.case_id is not null and q.owner_id is distinct from c.owner_id)
                        or (select count(*) from case_turn t
                             where t.case_id = c.id and t.to_at is null and t.turn = q.turn)
                           <> case c.state when 'closed' then 0 else 1 end)
                """);
    }

    /** How many messages could not be taken in. */
    int inQuarantine() {
        return count("select count(*) from incoming_mail where state = 'quarantined'");
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }

    private List<Long> numbers(String sql) {
        return db.sql(sql)
                .param("pattern", Marks.PATTERN)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private Map<String, Integer> byMark(String sql) {
        Map<String, Integer> counts = new HashMap<>();
        db.sql(sql)
                .param("pattern", Marks.PATTERN)
                .query(
                        row -> {
                            counts.put(row.getString("mark"), row.getInt("number"));
                        });
        return counts;
    }
}
