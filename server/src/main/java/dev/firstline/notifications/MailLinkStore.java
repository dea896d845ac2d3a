package dev.firstline.notifications;

import static dev.firstline.storage.Columns.at;

import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseId;
import dev.firstline.notifications.MailLinks.MailLink;

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

    void add(byte[] tokenHash, MailLink link, Instant now) {
        jdbc.sql(
                        "insert into mail_link (token_hash, case_id, person_id, made_at) values (:hash, :case, :person, :now)")
                .param("hash", tokenHash)
                .param("case", link.caseId().value())
                .param("person", link.person().value())
                .param("now", at(now))
                .update();
    }

    Optional<MailLink> find(byte[] tokenHash) {
        return jdbc.sql("select case_id, person_id from mail_link where token_hash = :hash")
                .param("hash", tokenHash)
                .query(
                        (row, n) ->
                                new MailLink(
                                        new CaseId(row.getLong("case_id")),
                                        new PersonId(row.getLong("person_id"))))
                .optional();
    }
}
