package dev.firstline.notifications;

import static dev.firstline.storage.Columns.anyOf;
import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.longOrNull;
import static dev.firstline.storage.Columns.text;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.MessageId;
import dev.firstline.storage.Pipeline;
import dev.firstline.storage.Query;
import dev.firstline.storage.ReadOnce;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Repository
class OutboxStore {

    private static final String ADD =
            """
            insert into outgoing_mail (
                cause, kind, case_id, message_id, recipient_id, automatic, answered, particulars, mail_id, queued_at,
                next_attempt_at)
            """;

    private static final String VALUES =
            """
            :cause, :kind, cast(:case as bigint), cast(:message as bigint), cast(:recipient as bigint),
            cast(:automatic as boolean), :answered, :particulars, :mailId, cast(:now as timestamptz),
            cast(:now as timestamptz)
            """;

    private static final String ONCE = " on conflict (cause, recipient_id) do nothing";

    /** Of each mail the last twenty before it, to the same person about the same case. */
    private static final String EARLIER =
            """
            select of.id as mail, before.mail_id
              from outgoing_mail of
              cross join lateral (
                  select id, mail_id
                    from outgoing_mail
                   where case_id = of.case_id
                     and recipient_id = of.recipient_id
                     and id < of.id
                   order by id desc
                   limit 20) before
             where of.id = %s
             order by of.id, before.id
            """
                    .formatted(anyOf("ids"));

    /** What went before a mail. */
    record Earlier(long mail, String mailId) {}

    private final JdbcClient jdbc;
    private final Pipeline pipeline;
    private final ReadOnce<Long, List<String>> earlier =
            new ReadOnce<>(
                    mail -> Optional.ofNullable(readEarlier(List.of(mail)).get(mail)),
                    this::readEarlier);

    OutboxStore(JdbcClient jdbc, Pipeline pipeline) {
        this.jdbc = jdbc;
        this.pipeline = pipeline;
    }

    void add(OutgoingMail mail, Instant now) {
        pipeline.sql(ADD + "values (" + VALUES + ")" + ONCE).params(params(mail, now)).send();
    }

    /** Whether its cause has queued a mail to somebody before. */
    boolean isQueued(String cause, PersonId recipient) {
        return jdbc.sql(
                        """
                select exists (select
                                 from outgoing_mail
                                where cause = :cause
                                  and recipient_id = :recipient)
                """)
                .param("cause", cause)
                .param("recipient", recipient.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * The same for automatic mail.
     *
     * @return false if this many went to the recipient about the same case, or about none, since an
     *     instant
     */
    boolean addBelow(int cap, Instant since, OutgoingMail mail, Instant now) {
        String sql =
                """
                with sent as (
                    select count(*) < :cap as few
                      from outgoing_mail
                     where case_id %s
                       and recipient_id = :recipient
                       and automatic
                       and queued_at > :since),
                added as (
                    %s
                    select %s from sent where few
                    %s)
                select few from sent
                """
                        .formatted(
                                mail.caseId() == null ? "is null" : "= :case", ADD, VALUES, ONCE);
        return pipeline.sql(sql)
                .params(params(mail, now))
                .param("cap", cap)
                .param("since", at(since))
                .single((row, _) -> row.getBoolean("few"));
    }

    private static Map<String, @Nullable Object> params(OutgoingMail mail, Instant now) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("cause", mail.cause());
        values.put("kind", mail.kind().key());
        values.put("case", mail.caseId() == null ? null : mail.caseId().value());
        values.put("message", mail.message() == null ? null : mail.message().value());
        values.put("recipient", mail.recipient().value());
        values.put("automatic", mail.kind().isAutomatic());
        values.put("answered", mail.answered());
        values.put("particulars", mail.particulars());
        values.put("mailId", mail.mailId());
        values.put("now", at(now));
        return values;
    }

    /** In the order in which they were queued, so that an answer follows its acknowledgement. */
    List<OutgoingMail> claimDue(Instant now, Instant leasedUntil, int limit) {
        return jdbc.sql(
                        """
                with claimed as (
                    update outgoing_mail
                       set next_attempt_at = :leasedUntil,
                           attempts = attempts + 1
                     where id in (select id
                                    from outgoing_mail
                                   where sent_at is null
                                     and given_up_at is null
                                     and next_attempt_at <= :now
                                   order by next_attempt_at
                                   limit :limit
                                     for update skip locked)
                    returning *)
                select *
                  from claimed
                 order by id
                """)
                .param("leasedUntil", at(leasedUntil))
                .param("now", at(now))
                .param("limit", limit)
                .query(OutboxStore::mail)
                .list();
    }

    void sent(long id, Instant now) {
        pipeline.sql("update outgoing_mail set sent_at = :now, last_error = null where id = :id")
                .param("now", at(now))
                .param("id", id)
                .send();
    }

    void failed(long id, String error, Optional<Instant> again, Instant now) {
        jdbc.sql(
                        """
                update outgoing_mail
                   set last_error = :error,
                       next_attempt_at = :again,
                       given_up_at = :givenUpAt
                 where id = :id
                """)
                .param("error", error)
                .param("again", at(again.orElse(now)))
                .param("givenUpAt", at(again.isPresent() ? null : now))
                .param("id", id)
                .update();
    }

    Optional<CaseId> findCase(String mailId) {
        return jdbc.sql(
                        "select case_id from outgoing_mail where mail_id = :mailId and case_id is not null")
                .param("mailId", mailId)
                .query(Long.class)
                .optional()
                .map(CaseId::new);
    }

    boolean isKnown(String mailId) {
        return jdbc.sql("select exists (select from outgoing_mail where mail_id = :mailId)")
                .param("mailId", mailId)
                .query(Boolean.class)
                .single();
    }

    List<String> listEarlier(long mail) {
        return earlier.find(mail).orElse(List.of());
    }

    /** What reads them of several ahead, along with other things. */
    Query<Earlier> earlierAhead(Collection<Long> mails) {
        return new Query<>(
                EARLIER,
                Map.of("ids", mails.toArray(Long[]::new)),
                OutboxStore::earlier,
                found -> earlier.keepAll(mails, byMail(found)));
    }

    private Map<Long, List<String>> readEarlier(Collection<Long> mails) {
        return byMail(
                jdbc.sql(EARLIER)
                        .param("ids", mails.toArray(Long[]::new))
                        .query(OutboxStore::earlier)
                        .list());
    }

    private static Map<Long, List<String>> byMail(List<Earlier> found) {
        return found.stream()
                .collect(groupingBy(Earlier::mail, mapping(Earlier::mailId, toList())));
    }

    private static Earlier earlier(ResultSet row, int number) throws SQLException {
        return new Earlier(row.getLong("mail"), text(row, "mail_id"));
    }

    int countWaiting() {
        return jdbc.sql(
                        "select count(*) from outgoing_mail where sent_at is null and given_up_at is null")
                .query(Integer.class)
                .single();
    }

    private static OutgoingMail mail(ResultSet row, int number) throws SQLException {
        Long about = longOrNull(row, "case_id");
        Long message = longOrNull(row, "message_id");
        return new OutgoingMail(
                row.getLong("id"),
                text(row, "cause"),
                MailKind.of(text(row, "kind")),
                about == null ? null : new CaseId(about),
                message == null ? null : new MessageId(message),
                new PersonId(row.getLong("recipient_id")),
                row.getString("answered"),
                row.getString("particulars"),
                text(row, "mail_id"),
                row.getInt("attempts"));
    }
}
