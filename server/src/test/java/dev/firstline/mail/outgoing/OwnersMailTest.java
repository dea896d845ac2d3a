package dev.firstline.mail.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Confirmations;
import dev.firstline.intake.CustomerWords;
import dev.firstline.intake.Reopenings;
import dev.firstline.intake.Said;
import dev.firstline.mail.IncomingMails;
import dev.firstline.mail.MailIn;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the owner of a case reads when the customer's side has done something to it. */
@FirstlineTest
@Requirement("CAS-5.owner-is-told")
class OwnersMailTest {

    private static final Said WORDS = Said.of(Channel.PORTAL, "It stops at 60 % now.");

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Confirmations confirmations;
    @Autowired private CustomerWords customerWords;
    @Autowired private Reopenings reopenings;
    @Autowired private IncomingMails mails;
    @Autowired private WaitingMail waiting;
    private Case subject;

    @BeforeEach
    void anaHasAsked() {
        subject = life.asked(cast.ana(), "Export stops");
    }

    @Test
    void tellsWhoRejectsTheSolutionAndWhatIsMissing() {
        life.resolved(subject, "Please try again.");
        confirmations.reject(cast.ana().actor(), seen(), WORDS);
        assertThat(told()).contains("Ana Pop says that case " + subject.number(), "is not solved");
    }

    @Test
    void tellsTheSameOfAMessageToASolution() {
        life.resolved(subject, "Please try again.");
        customerWords.write(cast.ana().actor(), seen(), WORDS);
        assertThat(told()).contains("Ana Pop says that case " + subject.number(), "is not solved");
    }

    @Test
    @Requirement("CAS-6.within-days")
    void tellsWhoOpensAClosedCaseAgain() {
        life.closed(subject);
        reopenings.reopen(cast.ana().actor(), seen(), WORDS);
        assertThat(told()).contains("Ana Pop opened case " + subject.number(), "again");
    }

    @Test
    @Requirement("CAS-6.by-number")
    void tellsTheSameOfAMailToAClosedCase() {
        life.closed(subject);
        customerWords.write(cast.ana().actor(), seen(), WORDS);
        assertThat(told()).contains("Ana Pop opened case " + subject.number(), "again");
    }

    @Test
    @Requirement("MAIL-3.colleague-changes-nothing")
    void tellsThatTheWordsOfAColleagueChangeNothing() {
        life.closed(subject);
        MailIn.from(cast.andrei().email(), "[##" + subject.number() + "##]", WORDS.body())
                .to(mails);
        assertThat(told()).contains("Andrei Rus wrote on case", "it stays as it is");
    }

    /** All of it brings the words. */
    private String told() {
        String text = waiting.last(cast.ion()).text();
        assertThat(text).contains("It stops at 60 % now.");
        return text;
    }

    private CaseAsSeen seen() {
        return CaseAsSeen.of(subject.number());
    }
}
