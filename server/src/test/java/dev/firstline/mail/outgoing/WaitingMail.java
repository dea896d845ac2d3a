package dev.firstline.mail.outgoing;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.MessageId;
import dev.firstline.directory.Person;
import dev.firstline.mailtext.Message;
import dev.firstline.mailtext.Messages;
import dev.firstline.notifications.MailKind;
import dev.firstline.notifications.OutgoingMail;
import dev.firstline.storage.Columns;

import jakarta.mail.MessagingException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Mail of the outbox as its recipient will read it: tests have no relay, so that it waits. */
@Component
public class WaitingMail {

    private final JdbcClient jdbc;
    private final MailWriter writer;

    WaitingMail(JdbcClient jdbc, MailWriter writer) {
        this.jdbc = jdbc;
        this.writer = writer;
    }

    /** The last mail to a person. */
    public Message last(Person to) {
        return read(
                jdbc.sql(
                                """
                        select *
                          from outgoing_mail
                         where recipient_id = :to
                         order by id desc
                         limit 1
                        """)
                        .param("to", to.id().value())
                        .query(WaitingMail::mail)
                        .single());
    }

    /** The last mail to a person about a case: others of the staff's come from other tests. */
    public Message last(Person to, Case about) {
        return read(
                jdbc.sql(
                                """
                        select *
                          from outgoing_mail
                         where recipient_id = :to
                           and case_id = :about
                         order by id desc
                         limit 1
                        """)
                        .param("to", to.id().value())
                        .param("about", about.id().value())
                        .query(WaitingMail::mail)
                        .single());
    }

    /** The mail to a person by its cause. */
    public Message of(Person to, String cause) {
        return read(
                jdbc.sql("select * from outgoing_mail where recipient_id = :to and cause = :cause")
                        .param("to", to.id().value())
                        .param("cause", cause)
                        .query(WaitingMail::mail)
                        .single());
    }

    /** All mails about some cases, in their order. */
    List<OutgoingMail> listAbout(Case... some) {
        return jdbc.sql("select * from outgoing_mail where case_id = any(:cases) order by id")
                .param("cases", Arrays.stream(some).map(it -> it.id().value()).toArray(Long[]::new))
                .query(WaitingMail::mail)
                .list();
    }

    private static OutgoingMail mail(ResultSet row, int number) throws SQLException {
        Long about = Columns.longOrNull(row, "case_id");
        Long message = Columns.longOrNull(row, "message_id");
        String kind = Columns.text(row, "kind").toUpperCase(Locale.ROOT).replace('-', '_');
        return new OutgoingMail(
                row.getLong("id"),
                Columns.text(row, "cause"),
                MailKind.valueOf(kind),
                about == null ? null : new CaseId(about),
                message == null ? null : new MessageId(message),
                new PersonId(row.getLong("recipient_id")),
                row.getString("answered"),
                row.getString("particulars"),
                Columns.text(row, "mail_id"),
                1);
    }

    Message read(OutgoingMail mail) {
        try {
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            writer.write(mail).writeTo(raw);
            return Messages.read(raw.toByteArray());
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
