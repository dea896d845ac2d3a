package dev.firstline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cast.Cast;
import dev.firstline.mail.IncomingMails;
import dev.firstline.mail.MailIn;
import dev.firstline.mail.Outcome;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The first half of the main job: mail in, case, acknowledgement out, in the demo's mailbox. */
@FirstlineTest
@Tag("slow")
@TestPropertySource(properties = {"firstline.demo=true", "firstline.demo-size=300"})
class FirstMailTest {

    @Autowired private Cast cast;
    @Autowired private IncomingMails mails;
    @Autowired private DemoMailbox mailbox;

    @Test
    @Requirement({
        "INT-1.e-mail",
        "INT-2.number-format",
        "INT-2.in-subject",
        "INT-4.acknowledgement-defines",
        "XPL-1.in-mail",
        "MAIL-8.auto-submitted",
        "MAIL-8.threading"
    })
    void isAnsweredWithItsNumberAndWhatIsPromised() throws InterruptedException {
        cast.acme();
        Outcome outcome =
                MailIn.from("Ana Pop <ana.first@acme.example>", "Export stops", "At 40 %.")
                        .with("Message-ID", "<first@acme.example>")
                        .to(mails);
        assertThat(outcome.created()).isTrue();

        DemoMail mail = awaitMail("ana.first@acme.example");
        assertThat(mail.subject()).isEqualTo("[##%s##] Export stops".formatted(outcome.number()));
        assertThat(mail.text())
                .contains(String.valueOf(outcome.number()), "We answer by", "(Bucharest)")
                .contains("High", "Medium", "Low", "and there is no way around it", "We count");
        assertThat(mail.headers())
                .containsEntry("Auto-Submitted", "auto-replied")
                .containsEntry("In-Reply-To", "<first@acme.example>");
        assertThat(mail.html()).contains("<a href");
    }

    private DemoMail awaitMail(String to) throws InterruptedException {
        Instant enough = Instant.now().plus(Duration.ofSeconds(20));
        while (Instant.now().isBefore(enough)) {
            List<DemoMail> found = mailbox.list(to);
            if (!found.isEmpty()) {
                return found.getLast();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("No mail came to " + to);
    }
}
