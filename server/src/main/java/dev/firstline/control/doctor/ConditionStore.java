package dev.firstline.control.doctor;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.text;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the database knows of its own condition, and of work that does not get on. */
@Repository
class ConditionStore {

    private final JdbcClient jdbc;

    ConditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String version() {
        return jdbc.sql("show server_version").query(String.class).single();
    }

    /** The settings on which durability depends. */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        jdbc.sql(
                        """
                select name, setting
                  from pg_settings
                 where name in ('fsync', 'full_page_writes', 'synchronous_commit')
                """)
                .query(
                        row -> {
                            settings.put(text(row, "name"), text(row, "setting"));
                        });
        return settings;
    }

    /** The time by the database's own clock: the one place where it is asked for. */
    Instant clock() {
        return jdbc.sql("select clock_timestamp() as at")
                .query((row, _) -> instant(row, "at"))
                .single();
    }

    int countIncoming(String state, Instant receivedBefore) {
        return jdbc.sql(
                        """
                select count(*)
                  from incoming_mail
                 where state = :state
                   and received_at < :before
                """)
                .param("state", state)
                .param("before", at(receivedBefore))
                .query(Integer.class)
                .single();
    }

    int countUnsent(Instant queuedBefore) {
        return jdbc.sql(
                        """
                select count(*)
                  from outgoing_mail
                 where sent_at is null
                   and given_up_at is null
                   and queued_at < :before
                """)
                .param("before", at(queuedBefore))
                .query(Integer.class)
                .single();
    }

    int countGivenUp(Instant since) {
        return jdbc.sql("select count(*) from outgoing_mail where given_up_at >= :since")
                .param("since", at(since))
                .query(Integer.class)
                .single();
    }

    /** Jobs that failed several times running, or should have begun long ago. */
    List<String> listStuckJobs(Instant dueBefore) {
        return jdbc.sql(
                        """
                select distinct task_name
                  from scheduled_tasks
                 where consecutive_failures >= 3
                    or (execution_time < :before and not picked)
                    or (picked and last_heartbeat < :before)
                 order by task_name
                """)
                .param("before", at(dueBefore))
                .query((row, _) -> text(row, "task_name"))
                .list();
    }
}
