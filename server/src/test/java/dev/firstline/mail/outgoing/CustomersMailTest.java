package dev.firstline.mail.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Resolution;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.directory.Person;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Resolutions;
import dev.firstline.intake.Said;
import dev.firstline.mail.IncomingMails;
import dev.firstline.mail.MailIn;
import dev.firstline.mailtext.Message;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What customers read beside the answers of staff. */
@FirstlineTest
class CustomersMailTest {

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Resolutions resolutions;
    @Autowired private IncomingMails mails;
    @Autowired private WaitingMail waiting;
    @Autowired private Customers customers;
    @Autowired private BusinessTime time;

    @Test
    @Requirement({"CAS-5.enhancements-close", "CAS-6.within-days"})
    void anEnhancementThatIsClosedAtOnceMayBeOpenedAgainToo() {
        Case subject = life.asked(cast.ana(), "Print in green");
        resolutions.resolve(
                cast.ion().actor(),
                CaseAsSeen.of(subject.number()),
                List.of(Resolution.ENHANCEMENT_ROUTED),
                Said.of(Channel.PORTAL, "The committee decides in March."));
        assertThat(waiting.last(cast.ana()).text())
                .contains("is closed", "reply to this mail until", "we open it again");
    }

    @Test
    @Requirement({"INT-2.state-by-mail", "MAIL-8.threading"})
    void theStateAnswersTheMailThatAskedForIt() {
        Case subject = life.asked(cast.ana(), "Export stops");
        String id = ask(cast.ana(), "status [##" + subject.number() + "##]");
        Message state = waiting.last(cast.ana());
        assertThat(state.header("In-Reply-To")).contains("<" + id + ">");
        assertThat(state.references()).endsWith(id);
        assertThat(state.text()).contains("waits for the next free person");
    }

    @Test
    @Requirement("MAIL-8.threading")
    void soDoesTheAnswerThatWeKnowOfNone() {
        String id = ask(cast.ana(), "status [##99999999##]");
        Message unknown = waiting.last(cast.ana());
        assertThat(unknown.header("In-Reply-To")).contains("<" + id + ">");
        assertThat(unknown.references()).containsExactly(id);
    }

    @Test
    @Requirement("INT-2.state-by-mail")
    void theStateOfWhatIsNotSortedYetPromisesNobody() {
        Case subject = life.asked(cast.stranger(), "Do you sell licences?");
        ask(cast.stranger(), "status " + subject.number());
        assertThat(waiting.last(cast.stranger()).text())
                .contains("we are finding out who can answer it");
    }

    @Test
    @Requirement({"INT-2.state-by-mail", "COM-9.never-disappears"})
    void theStateOfWhatIsLatePromisesNothingOfThePast() throws Exception {
        Customer late = customers.add("Late");
        Case subject =
                time.replaying(
                        Instant.now().minus(Duration.ofDays(14)),
                        () -> life.asked(late.contact(), "Export stops"));
        ask(late.contact(), "status [##" + subject.number() + "##]");
        assertThat(waiting.last(late.contact()).text())
                .contains("We had promised an answer by", "are late with it");
        life.answered(subject, "Here.");
    }

    /** Message-ID of the mail. */
    private String ask(Person who, String subject) {
        String id = MailIn.newId();
        MailIn.from(who.email(), subject, "").with("Message-ID", "<" + id + ">").to(mails);
        return id;
    }
}
