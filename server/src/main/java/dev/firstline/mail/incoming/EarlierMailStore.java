package dev.firstline.mail.incoming;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.longOrNull;
import static dev.firstline.storage.Columns.text;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.firstline.cases.CaseId;
import dev.firstline.cases.MessageId;
import dev.firstline.mail.rule.Earlier;
import dev.firstline.mail.rule.Fingerprint;
import dev.firstline.mail.rule.Letter;
import dev.firstline.storage.Query;
import dev.firstline.storage.ReadOnce;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of messages that were settled before, for the one that is looked at. */
@Repository
class EarlierMailStore {

    private static final String IDS =
            """
            select who.about, who.sender, of.mail_id
              from unnest(cast(:cases as bigint[]), cast(:senders as text[])) as who (about, sender)
              cross join lateral (
                  select mail_id, received_at
                    from incoming_mail
                   where case_id = who.about
                     and sender = who.sender
                     and state = 'done'
                     and mail_id <> ''
                   order by received_at desc
                   limit 20) of
             order by of.received_at
            """;

    /** One of their messages. */
    record Sent(Correspondent who, String mailId) {}

    private final JdbcClient jdbc;
    private final ReadOnce<Correspondent, List<String>> ids =
            new ReadOnce<>(
                    who -> Optional.ofNullable(readIds(List.of(who)).get(who)), this::readIds);

    EarlierMailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What came under one Message-ID.
     *
     * @param earlier the same message
     * @param reused whether another message came, too
     */
    record SameId(Optional<Earlier> earlier, boolean reused) {}

    /**
     * What was taken in before under the same Message-ID, by looking at one of each kind: some
     * programs send all of their mail under one.
     */
    SameId findSameId(Fingerprint fingerprint) {
        return jdbc.sql(
                        """
                select same.id is not null as known, same.case_id, same.message_id,
                       exists (select
                                 from incoming_mail
                                where state = 'done'
                                  and mail_id = :mailId
                                  and mail_id <> ''
                                  and content_hash <> decode(:hash, 'hex')) as reused
                  from (select) as asked
                  left join incoming_mail same
                    on same.state = 'done'
                   and same.mail_id = :mailId
                   and same.content_hash = decode(:hash, 'hex')
                """)
                .param("mailId", fingerprint.messageId())
                .param("hash", fingerprint.content())
                .query(
                        (row, n) ->
                                new SameId(
                                        row.getBoolean("known")
                                                ? Optional.of(earlier(row))
                                                : Optional.empty(),
                                        row.getBoolean("reused")))
                .single();
    }

    private static Earlier earlier(ResultSet row) throws SQLException {
        Long about = longOrNull(row, "case_id");
        Long message = longOrNull(row, "message_id");
        return new Earlier(
                about == null ? null : new CaseId(about),
                message == null ? null : new MessageId(message));
    }

    /** The case that the message of this id became part of. */
    Optional<CaseId> findCase(String mailId) {
        return jdbc.sql(
                        """
                select case_id
                  from incoming_mail
                 where state = 'done'
                   and mail_id = :mailId
                   and case_id is not null
                 order by received_at desc
                 limit 1
                """)
                .param("mailId", mailId)
                .query(Long.class)
                .optional()
                .map(CaseId::new);
    }

    /**
     * Ids of the messages of a sender that became part of a case, the latest twenty, oldest first.
     */
    List<String> listIds(Correspondent who) {
        return ids.find(who).orElse(List.of());
    }

    /** What reads them of several ahead, along with other things. */
    Query<Sent> idsAhead(Collection<Correspondent> all) {
        return new Query<>(
                IDS,
                Map.of("cases", cases(all), "senders", senders(all)),
                EarlierMailStore::sent,
                found -> ids.keepAll(all, bySender(found)));
    }

    private Map<Correspondent, List<String>> readIds(Collection<Correspondent> all) {
        return bySender(
                jdbc.sql(IDS)
                        .param("cases", cases(all))
                        .param("senders", senders(all))
                        .query(EarlierMailStore::sent)
                        .list());
    }

    private static Long[] cases(Collection<Correspondent> all) {
        return all.stream().map(it -> it.about().value()).toArray(Long[]::new);
    }

    private static String[] senders(Collection<Correspondent> all) {
        return all.stream().map(Correspondent::sender).toArray(String[]::new);
    }

    private static Map<Correspondent, List<String>> bySender(List<Sent> found) {
        return found.stream().collect(groupingBy(Sent::who, mapping(Sent::mailId, toList())));
    }

    private static Sent sent(ResultSet row, int number) throws SQLException {
        return new Sent(
                new Correspondent(new CaseId(row.getLong("about")), text(row, "sender")),
                text(row, "mail_id"));
    }

    int countAlike(Letter letter, Instant since) {
        return jdbc.sql(
                        """
                select count(*)
                  from incoming_mail
                 where sender = :sender
                   and pattern = :pattern
                   and received_at > :since
                   and state = 'done'
                """)
                .param("sender", letter.sender())
                .param("pattern", letter.pattern())
                .param("since", at(since))
                .query(Integer.class)
                .single();
    }
}
