package dev.firstline.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Attachment;
import dev.firstline.cases.EventType;
import dev.firstline.cast.Cast;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;

/** Whatever comes in becomes a case that somebody can read, and nothing of it is lost. */
@FirstlineTest
class BadInputTest {

    private static final String ANA = "Ana Pop <ana@acme.example>";

    @Autowired private Cast cast;
    @Autowired private IncomingMails mails;
    @Autowired private Desk desk;

    @BeforeEach
    void theCastIsThere() {
        cast.ana();
        cast.ion();
    }

    @Test
    void anEmptySubjectGetsWords() {
        assertThat(subject(MailIn.from(ANA, "", "Help"))).isEqualTo("(no subject)");
    }

    @Test
    void aSubjectThatIsTooLongStandsWholeInTheText() {
        String subject = "very ".repeat(200) + "long";
        Outcome outcome = MailIn.from(ANA, subject, "Help").to(mails);
        assertThat(desk.find(outcome).origin().subject()).hasSize(500).endsWith("…");
        assertThat(desk.words(outcome).getFirst()).startsWith(subject).endsWith("Help");
    }

    @Test
    void aMessageWithoutTextIsStillACase() {
        assertThat(words(MailIn.from(ANA, "Nothing", ""))).containsExactly("(no text)");
    }

    @Test
    void nulBytesAreLeftOut() {
        assertThat(words(MailIn.from(ANA, "Null", "a\0b"))).containsExactly("ab");
    }

    @Test
    void htmlIsShownAsTextAndRunsNowhere() {
        MailIn mail =
                MailIn.from(ANA, "Html", "<p>Hello</p><script>alert(1)</script><b>there</b>")
                        .with("Content-Type", "text/html; charset=utf-8");
        assertThat(words(mail).getFirst()).contains("Hello", "there").doesNotContain("alert");
    }

    @Test
    @Requirement("MAIL-4.structures")
    void aBrokenStructureIsReadAsFarAsItGoes() {
        MailIn mail =
                MailIn.from(ANA, "Broken", "--x\nContent-Type: text/plain\n\nHello all the same\n")
                        .with("Content-Type", "multipart/mixed; boundary=\"x\"");
        assertThat(words(mail).getFirst()).contains("Hello all the same");
    }

    @Test
    void aFieldWithALineBreakBecomesOneLine() {
        MailIn mail = MailIn.from(ANA, "=?utf-8?Q?Hello=0D=0ABcc:_evil@evil.example?=", "Hi");
        assertThat(subject(mail)).isEqualTo("Hello Bcc: evil@evil.example");
    }

    @Test
    @Requirement("INT-7.triage-queue")
    void aMessageThatNamesNobodyGoesToTriageAndIsNotAnswered() {
        Outcome outcome = MailIn.from("undisclosed", "Who am I", "?").to(mails);
        assertThat(desk.find(outcome).handling().queue()).isEqualTo("triage");
        assertThat(desk.mails(outcome)).isEmpty();
    }

    @Test
    @Requirement("MAIL-6.own-mail")
    void mailInOurOwnNameIsNotAnswered() {
        Outcome outcome = MailIn.from("support@firstline.example", "Loop", "Hello us").to(mails);
        assertThat(desk.mails(outcome)).isEmpty();
    }

    @Test
    @Requirement({"MAIL-6.recognised", "MAIL-6.never-answered"})
    void theNullSenderIsNeverAnswered() {
        Outcome outcome =
                MailIn.from(ANA, "Automatic", "Hello")
                        .to(mails, new Origin("", List.of("support@firstline.example")));
        assertThat(desk.mails(outcome)).isEmpty();
        assertThat(desk.find(outcome).handling().queue()).isEqualTo("triage");
    }

    @Test
    void anEmptyFileIsKept() {
        Outcome outcome = withFile("empty.log", new byte[0]).to(mails);
        assertThat(files(outcome)).singleElement().extracting("name").isEqualTo("empty.log");
        assertThat(files(outcome)).singleElement().extracting("size").isEqualTo(0L);
    }

    @Test
    void aFileNameLeadsNowhereElse() {
        Outcome outcome = withFile("../../etc/passwd", new byte[] {1}).to(mails);
        assertThat(files(outcome)).singleElement().extracting("name").isEqualTo("passwd");
    }

    @Test
    @Requirement("MAIL-7.find-case")
    void aReportThatOurMailDidNotArriveMarksTheCase() {
        Outcome opened = MailIn.from(ANA, "Bounces", "Hello").to(mails);
        MailIn report =
                MailIn.from(
                                "mailer-daemon@mx.example",
                                "Undelivered",
                                """
                                --b
                                Content-Type: message/delivery-status

                                Reporting-MTA: dns; mx.example

                                Final-Recipient: rfc822; ana@acme.example
                                Action: failed
                                Status: 5.1.1

                                --b
                                Content-Type: message/rfc822

                                Message-ID: <%s>

                                Hello
                                --b--
                                """
                                        .formatted(desk.firstMailId(opened)))
                        .with(
                                "Content-Type",
                                "multipart/report; report-type=delivery-status; boundary=\"b\"");
        assertThat(report.to(mails).created()).isFalse();
        assertThat(desk.timeline(opened))
                .filteredOn(event -> event.type() == EventType.MAIL_NOT_DELIVERED)
                .singleElement()
                .extracting("to")
                .isEqualTo("5.1.1");
    }

    private static MailIn withFile(String name, byte[] content) {
        return MailIn.withFiles(ANA, "With a file", Map.of(name, content));
    }

    private List<Attachment> files(Outcome outcome) {
        return desk.conversation(outcome).getFirst().attachments();
    }

    private String subject(MailIn mail) {
        return desk.find(mail.to(mails)).origin().subject();
    }

    private List<String> words(MailIn mail) {
        return desk.words(mail.to(mails));
    }
}
