package dev.firstline.notifications;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.text;

import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseId;
import dev.firstline.notifications.MailLinks.MailLink;
import dev.firstline.notifications.MailLinks.Matter;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.Optional;

@Repository
class MailLinkStore {

    private final JdbcClient jdbc;

    MailLinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            byte[] tokenHash,
            MailLink link,
            String matter,
            Instant now,
            @Nullable Instant expires) {
        jdbc.sql(
                        """
                insert into mail_link (token_hash, case_id, person_id, matter, made_at, expires_at)
                values (:hash, :case, :person, :matter, :now, :expires)
                """)
                .param("matter", matter)
                .param("expires", at(expires))
                .param("hash", tokenHash)
                .param("case", link.caseId().value())
                .param("person", link.person().value())
                .param("now", at(now))
                .update();
    }

    Optional<Matter> find(byte[] tokenHash, Instant now) {
        return jdbc.sql(
                        """
                select case_id, person_id, matter, coalesce(expires_at <= :now, false) as is_over
                  from mail_link
                 where token_hash = :hash
                """)
                .param("hash", tokenHash)
                .param("now", at(now))
                .query(
                        (row, n) ->
                                new Matter(
                                        text(row, "matter"),
                                        new MailLink(
                                                new CaseId(row.getLong("case_id")),
                                                new PersonId(row.getLong("person_id"))),
                                        row.getBoolean("is_over")))
                .optional();
    }
}
