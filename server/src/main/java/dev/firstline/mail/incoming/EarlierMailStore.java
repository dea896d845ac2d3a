package dev.firstline.mail.incoming;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.longOrNull;
import static dev.firstline.storage.Columns.text;

import dev.firstline.cases.CaseId;
import dev.firstline.cases.MessageId;
import dev.firstline.mail.rule.Earlier;
import dev.firstline.mail.rule.Fingerprint;
import dev.firstline.mail.rule.Letter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What became of messages that were settled before, for the one that is looked at. */
@Repository
class EarlierMailStore {

    private final JdbcClient jdbc;

    EarlierMailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was taken in before under the same Message-ID. */
    SameId findSameId(Fingerprint fingerprint) {
        List<SameId> found =
                jdbc.sql(
                                """
                select case_id, message_id, content_hash = decode(:hash, 'hex') as same
                  from incoming_mail
                 where state = 'done'
                   and mail_id = :mailId
                   and (mail_id <> '' or content_hash = decode(:hash, 'hex'))
                 order by same desc
                 limit 2
                """)
                        .param("mailId", fingerprint.messageId())
                        .param("hash", fingerprint.content())
                        .query((row, n) -> sameId(row))
                        .list();
        return new SameId(
                found.stream().flatMap(it -> it.earlier().stream()).findFirst(),
                found.stream().anyMatch(SameId::reused));
    }

    /**
     * What came under one Message-ID.
     *
     * @param earlier the same message
     * @param reused whether another message came, too
     */
    record SameId(Optional<Earlier> earlier, boolean reused) {}

    private static SameId sameId(ResultSet row) throws SQLException {
        if (!row.getBoolean("same")) {
            return new SameId(Optional.empty(), true);
        }
        Long about = longOrNull(row, "case_id");
        Long message = longOrNull(row, "message_id");
        Earlier earlier =
                new Earlier(
                        about == null ? null : new CaseId(about),
                        message == null ? null : new MessageId(message));
        return new SameId(Optional.of(earlier), false);
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
    List<String> listIds(CaseId about, String sender) {
        return jdbc.sql(
                        """
                select mail_id
                  from incoming_mail
                 where case_id = :case
                   and sender = :sender
                   and state = 'done'
                   and mail_id <> ''
                 order by received_at desc
                 limit 20
                """)
                .param("case", about.value())
                .param("sender", sender.toLowerCase(Locale.ROOT))
                .query((row, n) -> text(row, "mail_id"))
                .list()
                .reversed();
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
