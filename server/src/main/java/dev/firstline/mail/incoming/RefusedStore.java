package dev.firstline.mail.incoming;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.instantOrNull;
import static dev.firstline.storage.Columns.longOrNull;
import static dev.firstline.storage.Columns.text;

import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.MessageId;
import dev.firstline.cases.Place;
import dev.firstline.explanation.Explanation;
import dev.firstline.mail.RefusedMail;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@Repository
class RefusedStore {

    private final JdbcClient jdbc;

    RefusedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID mail, PersonId sender, Instant receivedAt, String subject, Explanation why) {
        jdbc.sql(
                        """
                insert into refused_mail (mail_id, sender_id, received_at, subject, why, state)
                values (:mail, :sender, :receivedAt, :subject, cast(:why as jsonb), 'kept')
                """)
                .param("mail", mail)
                .param("sender", sender.value())
                .param("receivedAt", at(receivedAt))
                .param("subject", subject)
                .param("why", JsonMapper.shared().writeValueAsString(why))
                .update();
    }

    /** From a place on: the newest first, or towards the newest. */
    List<RefusedMail> list(boolean decided, Place<Long> place, int limit) {
        return place.backwards() ? newer(decided, place, limit) : older(decided, place, limit);
    }

    private List<RefusedMail> older(boolean decided, Place<Long> place, int limit) {
        return jdbc.sql(
                        decided
                                ? "select * from refused_mail where state <> 'kept' and id < :key order by id desc limit :limit"
                                : "select * from refused_mail where state = 'kept' and id < :key order by id desc limit :limit")
                .param("key", place.key() == null ? Long.MAX_VALUE : place.key())
                .param("limit", limit)
                .query(RefusedStore::refused)
                .list();
    }

    private List<RefusedMail> newer(boolean decided, Place<Long> place, int limit) {
        return jdbc.sql(
                        decided
                                ? "select * from refused_mail where state <> 'kept' and id > :key order by id limit :limit"
                                : "select * from refused_mail where state = 'kept' and id > :key order by id limit :limit")
                .param("key", place.key() == null ? 0 : place.key())
                .param("limit", limit)
                .query(RefusedStore::refused)
                .list();
    }

    Optional<RefusedMail> find(long id) {
        return jdbc.sql("select * from refused_mail where id = :id")
                .param("id", id)
                .query(RefusedStore::refused)
                .optional();
    }

    /** Held until the transaction ends, so that one mail is decided about once. */
    RefusedMail hold(long id) {
        return jdbc.sql("select * from refused_mail where id = :id for update")
                .param("id", id)
                .query(RefusedStore::refused)
                .single();
    }

    void decide(
            long id, RefusedMail.State state, PersonId by, Instant now, @Nullable CaseId became) {
        jdbc.sql(
                        """
                update refused_mail
                   set state = :state,
                       decided_by = :by,
                       decided_at = :now,
                       case_id = :case
                 where id = :id
                """)
                .param("state", state.key())
                .param("by", by.value())
                .param("now", at(now))
                .param("case", became == null ? null : became.value())
                .param("id", id)
                .update();
    }

    /** Answers to the message find the case from now on. */
    void settle(UUID mail, CaseId became, MessageId message) {
        jdbc.sql(
                        """
                update incoming_mail
                   set case_id = :case,
                       message_id = :message,
                       opened_case = true
                 where id = :mail
                """)
                .param("case", became.value())
                .param("message", message.value())
                .param("mail", mail)
                .update();
    }

    private static RefusedMail refused(ResultSet row, int number) throws SQLException {
        Long decidedBy = longOrNull(row, "decided_by");
        Long became = longOrNull(row, "case_id");
        return new RefusedMail(
                row.getLong("id"),
                Objects.requireNonNull(row.getObject("mail_id", UUID.class)),
                new PersonId(row.getLong("sender_id")),
                instant(row, "received_at"),
                text(row, "subject"),
                JsonMapper.shared().readValue(text(row, "why"), Explanation.class),
                RefusedMail.State.of(text(row, "state")),
                decidedBy == null ? null : new PersonId(decidedBy),
                instantOrNull(row, "decided_at"),
                became == null ? null : new CaseId(became));
    }
}
