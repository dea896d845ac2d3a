package dev.firstline.mail.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import dev.firstline.access.Role;
import dev.firstline.cases.EventType;
import dev.firstline.cast.Cast;
import dev.firstline.directory.People;
import dev.firstline.mail.Desk;
import dev.firstline.mail.IncomingMails;
import dev.firstline.mail.MailIn;
import dev.firstline.mail.Outcome;
import dev.firstline.mailtext.Message;
import dev.firstline.mailtext.Messages;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mail out to a real relay (MAIL-8). */
@FirstlineTest
class OutboxSenderTest {

    private static final GreenMail RELAY =
            new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired private Cast cast;
    @Autowired private People people;
    @Autowired private IncomingMails mails;
    @Autowired private Desk desk;
    @Autowired private JdbcClient jdbc;
    @Autowired private OutboxSender sender;

    @DynamicPropertySource
    static void relay(DynamicPropertyRegistry settings) {
        RELAY.start();
        settings.add("firstline.demo", () -> "false");
        settings.add("firstline.mail.relay.host", () -> "127.0.0.1");
        settings.add("firstline.mail.relay.port", () -> RELAY.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        RELAY.stop();
    }

    @BeforeEach
    void theCastIsThere() {
        cast.acme();
        cast.ion();
    }

    @Test
    @Requirement({
        "INT-2.in-subject",
        "MAIL-8.threading",
        "MAIL-8.both-parts",
        "MAIL-8.auto-submitted"
    })
    void aReplyIsThreadedNumberedAndInBothForms() throws Exception {
        String id = MailIn.newId();
        Outcome opened =
                MailIn.from("Ana <threads@acme.example>", "Export stops", "At 40 %")
                        .with("Message-ID", "<" + id + ">")
                        .to(mails);
        desk.reply(opened, "Which **file system**?\n<script>alert(1)</script>");
        Message reply = await("threads@acme.example", 2).getLast();
        assertThat(reply.subject()).isEqualTo("[##" + opened.number() + "##] Export stops");
        assertThat(reply.header("In-Reply-To")).contains("<" + id + ">");
        assertThat(reply.references()).contains(id, desk.firstMailId(opened));
        assertThat(reply.header("Auto-Submitted")).isEmpty();
        assertThat(reply.text()).contains("Which **file system**?", "Ion Marin wrote");
        assertThat(reply.html())
                .contains("<strong>file system</strong>")
                .doesNotContain("<script>");
    }

    @Test
    @Requirement("MAIL-5.visible-reply")
    void anAnswerToOurMailHoldsTheAnswerAlone() throws Exception {
        Outcome opened = MailIn.from("quotes@acme.example", "Quotes", "Hello").to(mails);
        Message ours = await("quotes@acme.example", 1).getLast();
        String answer =
                "Thank you\n\nOn Fri, 20 Nov 2026 at 10:00, Firstline support <support@firstline.example> wrote:\n"
                        + ours.text().replaceAll("(?m)^", "> ");
        MailIn.from("quotes@acme.example", "Re: " + ours.subject(), answer)
                .answering(String.valueOf(ours.messageId()))
                .to(mails);
        assertThat(desk.words(opened)).containsExactly("Hello", "Thank you");
    }

    @Test
    @Requirement("MAIL-8.languages")
    void anAcknowledgementIsInTheLanguageOfItsRecipient() throws Exception {
        people.add("Radu", "radu@acme.example", "ro", cast.acme().id(), Set.of());
        MailIn.from("radu@acme.example", "Export", "Se oprește").to(mails);
        assertThat(await("radu@acme.example", 1).getLast().text())
                .contains("Am primit cererea", "Răspundem până", "Ridicată", "(București)");
    }

    @Test
    @Tag("slow")
    void anAcknowledgementTellsWhichFilesWereLeftOut() throws Exception {
        var files = Map.of("report.xlsx", new byte[32_000_000]);
        MailIn.withFiles("large@acme.example", "A report", files).to(mails);
        assertThat(await("large@acme.example", 1).getLast().text())
                .contains("We could not keep report.xlsx (32 MB; up to 25 MB are accepted).")
                .contains("Send it as a link, or in parts.");
    }

    @Test
    @Tag("slow")
    void aShortMailTellsWhichFilesOfAnAnswerWereLeftOutAndBringsNoneBack() throws Exception {
        Outcome opened = MailIn.from("parts@acme.example", "In parts", "Hello").to(mails);
        var files = Map.of("large.zip", new byte[26_000_000], "kept.txt", new byte[] {1});
        MailIn.withFiles("parts@acme.example", "[##" + opened.number() + "##]", files).to(mails);
        Message told = await("parts@acme.example", 2).getLast();
        assertThat(told.text()).contains("not all of its files did", "We could not keep large.zip");
        assertThat(told.attachments()).isEmpty();
        assertThat(told.header("Auto-Submitted")).contains("auto-replied");
    }

    @Test
    void whoIsMentionedIsToldByWhomAndWhere() throws Exception {
        people.add("Mihai Toma", "mihai@firstline.example", "en", null, Set.of(Role.ENGINEER));
        Outcome opened = MailIn.from("mentions@acme.example", "Export", "Hello").to(mails);
        desk.note(opened, "@mihai, is it the lock?");
        Message told = await("mihai@firstline.example", 1).getLast();
        assertThat(told.text())
                .contains("Ion Marin mentioned you on case " + opened.number(), "is it the lock?")
                .contains("/desk/cases/" + opened.number());
    }

    @Test
    @Requirement({"INT-7.bare-acknowledgement", "MAIL-8.auto-submitted"})
    void aStrangerHearsTheNumberAndNothingElse() throws Exception {
        Outcome opened = MailIn.from("who@elsewhere.example", "Licences", "Ten").to(mails);
        Message bare = await("who@elsewhere.example", 1).getLast();
        assertThat(bare.text()).contains(String.valueOf(opened.number()));
        assertThat(bare.text()).doesNotContain("We answer by", "http");
        assertThat(bare.header("Auto-Submitted")).contains("auto-replied");
    }

    @Test
    @Requirement("CAS-5.word-by-link")
    void aSolutionAsksForTheCustomersWord() throws Exception {
        Outcome opened = MailIn.from("solved@acme.example", "Solve it", "Please").to(mails);
        desk.resolve(opened, "Done");
        assertThat(await("solved@acme.example", 2))
                .extracting(Message::text)
                .anySatisfy(
                        text ->
                                assertThat(text)
                                        .contains("/word/", "Yes, it is solved", "No, not yet"));
        desk.close(opened);
        assertThat(await("solved@acme.example", 3))
                .extracting(Message::text)
                .anySatisfy(text -> assertThat(text).contains("until 2"));
    }

    @Test
    void noNameBreaksOutOfItsField() throws Exception {
        people.add(
                "Eve\r\nBcc: all@acme.example",
                "eve@acme.example",
                "en",
                cast.acme().id(),
                Set.of());
        MailIn.from("eve@acme.example", "Fields", "Hello").to(mails);
        Message mail = await("eve@acme.example", 1).getLast();
        assertThat(mail.headers().has("Bcc")).isFalse();
        assertThat(mail.to())
                .singleElement()
                .extracting("name")
                .isEqualTo("Eve Bcc: all@acme.example");
    }

    @Test
    @Requirement("MAIL-8.retried")
    void whatTheRelayDoesNotTakeNowIsTriedAgain() throws Exception {
        RELAY.stop();
        Outcome opened = MailIn.from("later@acme.example", "Later", "Hello").to(mails);
        awaitError(opened);
        RELAY.start();
        jdbc.sql("update outgoing_mail set next_attempt_at = queued_at where sent_at is null")
                .update();
        sender.sendSome();
        assertThat(await("later@acme.example", 1)).hasSize(1);
    }

    @Test
    @Requirement("MAIL-7.find-case")
    void whatTheRelayRefusesForGoodIsGivenUpAndMarked() throws Exception {
        Outcome opened = MailIn.from("gone@acme.example", "Gone", "Hello").to(mails);
        await("gone@acme.example", 1);
        jdbc.sql("update person set email = 'not an address@' where email = 'gone@acme.example'")
                .update();
        desk.reply(opened, "Are you there?");
        awaitError(opened);
        assertThat(desk.timeline(opened)).extracting("type").contains(EventType.MAIL_NOT_DELIVERED);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitError(Outcome about) throws InterruptedException {
        Instant enough = Instant.now().plus(Duration.ofSeconds(20));
        while (countErrors(about) == 0) {
            assertThat(Instant.now()).as("no mail has failed").isBefore(enough);
            Thread.sleep(50);
        }
    }

    private int countErrors(Outcome about) {
        return jdbc.sql(
                        "select count(*) from outgoing_mail where case_id = :id and last_error is not null")
                .param("id", desk.find(about).id().value())
                .query(Integer.class)
                .single();
    }

    /** All mail to an address, once it is so many. */
    private static List<Message> await(String to, int count)
            throws InterruptedException, MessagingException, IOException {
        Instant enough = Instant.now().plus(Duration.ofSeconds(20));
        while (true) {
            List<Message> found = received(to);
            if (found.size() >= count) {
                return found;
            }
            assertThat(Instant.now()).as("%d mails to %s", count, to).isBefore(enough);
            Thread.sleep(50);
        }
    }

    private static List<Message> received(String to) throws MessagingException, IOException {
        List<Message> found = new ArrayList<>();
        for (MimeMessage mail : RELAY.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().contains(to)) {
                ByteArrayOutputStream raw = new ByteArrayOutputStream();
                mail.writeTo(raw);
                found.add(Messages.read(raw.toByteArray()));
            }
        }
        return found;
    }
}
