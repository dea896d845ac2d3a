package dev.firstline.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cast.Cast;
import dev.firstline.mail.MailIn;
import dev.firstline.mail.SmtpDoor;
import dev.firstline.requirement.Requirement;
import dev.firstline.start.BannerLine;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;

/** Mail over a real socket (MAIL-1). */
@FirstlineTest
class SmtpListenerTest {

    private static final String SUPPORT = "support@firstline.example";

    @Autowired private SmtpDoor door;
    @Autowired private SmtpLine line;
    @Autowired private Cast cast;
    @Autowired private JdbcClient jdbc;

    @Test
    @Requirement({"MAIL-1.smtp", "MAIL-1.stored-first"})
    void acknowledgesAMessageWhenItsRowIsThere() throws IOException {
        cast.ana();
        String id = MailIn.newId();
        MailIn mail =
                MailIn.from("ana@acme.example", "By SMTP", "Hello")
                        .with("Message-ID", "<" + id + ">");
        try (SmtpTalk talk = SmtpTalk.with(door.port())) {
            assertThat(talk.banner()).startsWith("220").doesNotContain("SubEtha");
            assertThat(talk.deliver("ana@acme.example", SUPPORT, mail.bytes())).startsWith("250");
        }
        assertThat(countRowsOf("ana@acme.example")).isEqualTo(1);
    }

    @Test
    void saysAtTheConsoleWhereItIs() {
        assertThat(line.lines())
                .containsExactly(
                        new BannerLine("Mail in", SUPPORT + " by SMTP on port " + door.port()));
    }

    @Test
    void takesNoMailForOthers() throws IOException {
        try (SmtpTalk talk = SmtpTalk.with(door.port())) {
            talk.say("EHLO test.example");
            talk.say("MAIL FROM:<spammer@evil.example>");
            assertThat(talk.say("RCPT TO:<victim@elsewhere.example>")).startsWith("550");
        }
    }

    @Test
    @Requirement("MAIL-1.smtp")
    void acceptsTheNullSender() throws IOException {
        try (SmtpTalk talk = SmtpTalk.with(door.port())) {
            assertThat(talk.deliver("", SUPPORT, MailIn.from("a@b.example", "x", "y").bytes()))
                    .startsWith("250");
        }
    }

    /** What a mail server hands over is kept, whatever it is: nobody else has it then. */
    @Test
    @Requirement("MAIL-1.smtp")
    void acceptsAMessageWithNothingInIt() throws IOException {
        try (SmtpTalk talk = SmtpTalk.with(door.port())) {
            assertThat(talk.deliver("empty@acme.example", SUPPORT, new byte[0])).startsWith("250");
        }
        assertThat(countRowsOf("empty@acme.example")).isEqualTo(1);
    }

    @Test
    void refusesWhatIsTooLargeAndTakesNoneOfItForCommands() throws IOException {
        String body = "RCPT TO:<x@y.example>\n".repeat(10_000);
        try (SmtpTalk talk = SmtpTalk.with(door.port())) {
            assertThat(
                            talk.deliver(
                                    "big@acme.example",
                                    SUPPORT,
                                    MailIn.from("big@acme.example", "Big", body).bytes()))
                    .startsWith("552");
            assertThat(talk.say("NOOP")).startsWith("250");
        }
        assertThat(countRowsOf("big@acme.example")).isZero();
    }

    @Test
    void refusesADeclaredSizeAtOnce() throws IOException {
        try (SmtpTalk talk = SmtpTalk.with(door.port())) {
            talk.say("EHLO test.example");
            assertThat(talk.say("MAIL FROM:<a@b.example> SIZE=99000000")).startsWith("552");
        }
    }

    @Test
    void livesOnAfterCommandsThatAreNone() throws IOException {
        try (SmtpTalk talk = SmtpTalk.with(door.port())) {
            assertThat(talk.say("GET / HTTP/1.1")).startsWith("5");
            assertThat(talk.say("\0\0\0")).startsWith("5");
            assertThat(talk.say("X".repeat(900))).startsWith("5");
            assertThat(talk.say("DATA")).startsWith("5");
            assertThat(talk.say("NOOP")).startsWith("250");
        }
    }

    @Test
    void forgetsAMessageThatBreaksOff() throws IOException {
        try (SmtpTalk talk = SmtpTalk.with(door.port())) {
            talk.say("EHLO test.example");
            talk.say("MAIL FROM:<cut@acme.example>");
            talk.say("RCPT TO:<" + SUPPORT + ">");
            talk.say("DATA");
            talk.write("Subject: half\r\n\r\nThis ends in the mid");
        }
        assertThat(countRowsOf("cut@acme.example")).isZero();
    }

    private int countRowsOf(String sender) {
        return jdbc.sql("select count(*) from incoming_mail where envelope_from = :sender")
                .param("sender", sender)
                .query(Integer.class)
                .single();
    }
}
