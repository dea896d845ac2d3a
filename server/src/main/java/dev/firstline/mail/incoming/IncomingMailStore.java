package dev.firstline.mail.incoming;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.longOrNull;
import static dev.firstline.storage.Columns.text;

import dev.firstline.mail.Origin;
import dev.firstline.mail.rule.Letter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The messages themselves, and how far each is. */
@Repository
class IncomingMailStore {

    private final JdbcClient jdbc;

    IncomingMailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, String file, long size, Origin origin, Instant at, Instant due) {
        jdbc.sql(
                        """
                insert into incoming_mail (
                    id, file, size, envelope_from, envelope_to, received_at, state, next_attempt_at)
                values (:id, :file, :size, :from, :to, :at, 'waiting', :due)
                """)
                .param("id", id)
                .param("file", file)
                .param("size", size)
                .param("from", origin.from())
                .param("to", String.join(",", origin.to()))
                .param("at", at(at))
                .param("due", at(due))
                .update();
    }

    /** Those that wait longest, in their order, claimed for a while; others find the next ones. */
    List<Kept> claimDue(Instant now, Instant leasedUntil, int limit) {
        return jdbc.sql(
                        """
                with due as (
                    select id, next_attempt_at as due_at
                      from incoming_mail
                     where state = 'waiting'
                       and next_attempt_at <= :now
                     order by next_attempt_at
                     limit :limit
                       for update skip locked),
                claimed as (
                    update incoming_mail
                       set next_attempt_at = :leasedUntil,
                           attempts = attempts + 1
                      from due
                     where incoming_mail.id = due.id
                    returning incoming_mail.*, due.due_at)
                select *
                  from claimed
                 order by due_at
                """)
                .param("leasedUntil", at(leasedUntil))
                .param("now", at(now))
                .param("limit", limit)
                .query(IncomingMailStore::kept)
                .list();
    }

    /** Claims this one, whether it is due or not. */
    void claim(UUID id, Instant leasedUntil) {
        jdbc.sql(
                        """
                update incoming_mail
                   set next_attempt_at = :leasedUntil,
                       attempts = attempts + 1
                 where id = :id and state = 'waiting'
                """)
                .param("leasedUntil", at(leasedUntil))
                .param("id", id)
                .update();
    }

    Kept get(UUID id) {
        return jdbc.sql("select * from incoming_mail where id = :id")
                .param("id", id)
                .query(IncomingMailStore::kept)
                .single();
    }

    /**
     * Holds messages until the transaction ends, so that each is worked on once.
     *
     * @return those that are still to be settled
     */
    Set<UUID> holdWaiting(List<UUID> ids) {
        return Set.copyOf(
                jdbc.sql(
                                """
                select id
                  from incoming_mail
                 where id = any(:ids)
                   and state = 'waiting'
                 order by id
                   for update
                """)
                        .param("ids", ids.toArray(UUID[]::new))
                        .query((row, _) -> row.getObject("id", UUID.class))
                        .list());
    }

    void finished(UUID id, Letter letter, Kept.State state, Done done, String decision) {
        jdbc.sql(
                        """
                update incoming_mail
                   set state = :state,
                       mail_id = :mailId,
                       content_hash = decode(:hash, 'hex'),
                       sender = :sender,
                       pattern = :pattern,
                       case_id = :case,
                       message_id = :message,
                       opened_case = :created,
                       decision = cast(:decision as jsonb),
                       last_error = null
                 where id = :id
                """)
                .param("state", key(state))
                .param("mailId", letter.fingerprint().messageId())
                .param("hash", letter.fingerprint().content())
                .param("sender", letter.sender())
                .param("pattern", letter.pattern())
                .param("case", done.caseId() == null ? null : done.caseId().value())
                .param("message", done.messageId() == null ? null : done.messageId().value())
                .param("created", done.created())
                .param("decision", decision)
                .param("id", id)
                .update();
    }

    void failed(UUID id, Kept.State state, Instant again, String error) {
        jdbc.sql(
                        """
                update incoming_mail
                   set state = :state,
                       next_attempt_at = :again,
                       last_error = :error
                 where id = :id and state = 'waiting'
                """)
                .param("state", key(state))
                .param("again", at(again))
                .param("error", error)
                .param("id", id)
                .update();
    }

    boolean release(UUID id, Instant now) {
        return jdbc.sql(
                                """
                update incoming_mail
                   set state = 'waiting',
                       attempts = 0,
                       next_attempt_at = :now
                 where id = :id and state = 'quarantined'
                """)
                        .param("now", at(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    List<UUID> listQuarantined() {
        return jdbc.sql(
                        "select id from incoming_mail where state = 'quarantined' order by received_at limit 100")
                .query((row, n) -> id(row))
                .list();
    }

    /** Of these keys of files, those that have a row. */
    Set<String> known(Set<String> files) {
        return jdbc.sql("select file from incoming_mail where file = any(:files)")
                .param("files", files.toArray(String[]::new))
                .query((row, n) -> text(row, "file"))
                .set();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                id(row),
                text(row, "file"),
                row.getString("envelope_from"),
                instant(row, "received_at"),
                Kept.State.valueOf(text(row, "state").toUpperCase(Locale.ROOT)),
                row.getInt("attempts"),
                longOrNull(row, "case_id"),
                longOrNull(row, "message_id"),
                row.getBoolean("opened_case"),
                row.getString("decision"));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject("id", UUID.class));
    }

    private static String key(Kept.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
