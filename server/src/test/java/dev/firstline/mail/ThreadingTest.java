package dev.firstline.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Cases;
import dev.firstline.cases.EventType;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;

/** Which case a message belongs to, and what it does there (MAIL-3, CAS-5, CAS-6). */
@FirstlineTest
class ThreadingTest {

    private static final String ANA = "Ana Pop <ana@acme.example>";
    private static final String ANDREI = "Andrei Rus <andrei@acme.example>";
    private static final String BEA = "Bea Birch <bea@birch.example>";
    private static final String STRANGER = "Somebody <somebody@elsewhere.example>";

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Cases cases;
    @Autowired private IncomingMails mails;
    @Autowired private Desk desk;

    @BeforeEach
    void theCastIsThere() {
        cast.ana();
        cast.andrei();
        cast.bea();
        cast.ion();
    }

    @Test
    @Requirement("MAIL-3.references")
    void anAnswerToOurMailJoinsItsCase() {
        Outcome opened = MailIn.from(ANA, "Export stops", "At 40 %").to(mails);
        Outcome answer =
                MailIn.from(ANA, "Re: something", "And at 60 %")
                        .answering(desk.firstMailId(opened))
                        .to(mails);
        assertThat(answer.number()).isEqualTo(opened.number());
        assertThat(answer.created()).isFalse();
        assertThat(desk.words(opened)).containsExactly("At 40 %", "And at 60 %");
    }

    @Test
    @Requirement("MAIL-3.references")
    void anAnswerToTheCustomersOwnMailJoinsItsCase() {
        String id = MailIn.newId();
        Outcome opened =
                MailIn.from(ANA, "Export", "Stops").with("Message-ID", "<" + id + ">").to(mails);
        Outcome colleague = MailIn.from(ANDREI, "Re: Export", "Here too").answering(id).to(mails);
        assertThat(colleague.number()).isEqualTo(opened.number());
    }

    @Test
    @Requirement("MAIL-3.number")
    void theNumberIsEnoughForAColleague() {
        Outcome opened = MailIn.from(ANA, "Export", "Stops").to(mails);
        Outcome colleague = numbered(ANDREI, opened, "Here too").to(mails);
        assertThat(colleague.number()).isEqualTo(opened.number());
    }

    @Test
    @Requirement("MAIL-3.number")
    void theNumberIsFoundInTheTextToo() {
        Outcome opened = MailIn.from(ANA, "Export", "Stops").to(mails);
        Outcome more =
                MailIn.from(ANA, "More", "About [##" + opened.number() + "##]: again").to(mails);
        assertThat(more.number()).isEqualTo(opened.number());
    }

    @Test
    @Requirement({
        "MAIL-3.strangers",
        "MAIL-3.triage-with-hint",
        "INT-7.triage-queue",
        "INT-7.bare-acknowledgement"
    })
    void aStrangerWithTheNumberNeitherReachesTheCaseNorLearnsOfIt() {
        Outcome opened = MailIn.from(ANA, "Secret matter", "Of Acme").to(mails);
        Outcome stranger =
                numbered(STRANGER, opened, "What is this?")
                        .answering(desk.firstMailId(opened))
                        .to(mails);
        assertThat(stranger.number()).isNotEqualTo(opened.number());
        assertThat(desk.words(opened)).containsExactly("Of Acme");
        assertThat(desk.find(stranger).handling().queue()).isEqualTo("triage");
        assertThat(desk.mails(stranger)).containsExactly("bare-acknowledgement");
        assertThat(desk.notes(stranger)).hasSize(1).first().asString().contains(opened.number());
    }

    @Test
    @Requirement({"MAIL-3.strangers", "ACC-7.not-of-others"})
    void anotherOrganisationWithTheNumberGetsACaseOfItsOwn() {
        Outcome opened = MailIn.from(ANA, "Secret matter", "Of Acme").to(mails);
        Outcome other = numbered(BEA, opened, "And?").to(mails);
        assertThat(other.created()).isTrue();
        assertThat(desk.words(opened)).containsExactly("Of Acme");
        assertThat(desk.find(other).handling().queue()).isEqualTo("triage");
    }

    @Test
    @Requirement("CAS-5.word-by-reply")
    void aConfirmingWordClosesAResolvedCase() {
        Outcome opened = resolved();
        numbered(ANA, opened, "Yes\n\nThank you").to(mails);
        assertThat(desk.find(opened).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    @Requirement("ACC-7.own-cases")
    void namingTheNumberDoesNotOpenTheCaseToAColleague() {
        Outcome opened = MailIn.from(ANA, "Export", "Stops").to(mails);
        numbered(ANDREI, opened, "Any news?").to(mails);
        assertThat(desk.words(opened)).containsExactly("Stops", "Any news?");
        assertThat(cases.takesPart(cast.andrei().id(), desk.find(opened).id())).isFalse();
    }

    @Test
    @Requirement("CAS-5.word-by-reply")
    void anyOtherWordGoesOnWithAResolvedCase() {
        Outcome opened = resolved();
        numbered(ANA, opened, "Yes, but it is slow now").to(mails);
        assertThat(desk.find(opened).state()).isEqualTo(CaseState.IN_PROGRESS);
    }

    @Test
    @Requirement("MAIL-6.recognised")
    void anAbsenceNoticeLeavesAResolvedCaseAsItIs() {
        Outcome opened = resolved();
        numbered(ANA, opened, "I am away").with("Auto-Submitted", "auto-replied").to(mails);
        assertThat(desk.find(opened).state()).isEqualTo(CaseState.RESOLVED);
        assertThat(desk.notes(opened)).containsExactly("I am away");
    }

    @Test
    @Requirement({"CAS-6.by-number", "CAS-6.last-owner"})
    void aReplyReopensAClosedCaseWithItsLastOwner() {
        Outcome opened = closed();
        numbered(ANA, opened, "It is back").to(mails);
        assertThat(desk.find(opened).handling().owner()).contains(cast.ion().id());
        assertThat(desk.timeline(opened)).extracting("type").contains(EventType.REOPENED);
    }

    @Test
    @Requirement({"CAS-6.by-name-of-engineer", "MAIL-3.names-agent"})
    void whoNamesTheAgentReopensTheCaseThatTheAgentClosed() {
        cast.olga();
        Outcome opened = MailIn.from("olga@acme.example", "Printer", "Silent").to(mails);
        desk.resolve(opened, "Restart it");
        desk.close(opened);
        Outcome again = MailIn.from("olga@acme.example", "Again", "ion MARIN fixed this").to(mails);
        assertThat(again.number()).isEqualTo(opened.number());
        assertThat(desk.find(opened).isOpen()).isTrue();
    }

    @Test
    @Requirement("MAIL-3.staff")
    void whatStaffWriteByMailIsANote() {
        Outcome opened = MailIn.from(ANA, "Export", "Stops").to(mails);
        numbered("Ion Marin <ion@firstline.example>", opened, "Ask for the log").to(mails);
        assertThat(desk.notes(opened)).containsExactly("Ask for the log");
        assertThat(desk.mails(opened)).containsExactly("acknowledgement");
    }

    @Test
    @Requirement("MAIL-3.number")
    void anAnswerOfSomebodyUnknownToTheirOwnTriageCaseJoinsIt() {
        Outcome opened = MailIn.from(STRANGER, "Do you sell licences?", "Hello").to(mails);
        Outcome more = numbered(STRANGER, opened, "Ten of them").to(mails);
        assertThat(more.number()).isEqualTo(opened.number());
    }

    @Test
    @Requirement({"CAS-6.later-new-case", "CAS-6.linked-as-follow-up", "CAS-6.follow-up-told"})
    void aReplyAfterTheDaysOpensACaseThatFollowsUp() {
        Case old = life.closed(cast.ana(), "Export stops", Duration.ofDays(31));
        Outcome later = MailIn.from(ANA, "[##" + old.number() + "##]", "It is back").to(mails);
        assertThat(desk.find(later).origin().subject()).isEqualTo("Export stops");
        assertThat(desk.timeline(later)).extracting("type").contains(EventType.FOLLOW_UP_OF);
        assertThat(desk.mails(later)).containsExactly("follow-up");
    }

    @Test
    @Requirement("ACC-7.own-cases")
    void whatFollowsUpTellsAColleagueNothingOfTheOldCase() {
        Case old = life.closed(cast.ana(), "Between us", Duration.ofDays(31));
        Outcome later = MailIn.from(ANDREI, "About [##" + old.number() + "##]", "And?").to(mails);
        assertThat(later.created()).isTrue();
        assertThat(desk.find(later).origin().subject()).doesNotContain("Between us");
        assertThat(desk.mails(later)).containsExactly("acknowledgement");
    }

    private Outcome resolved() {
        Outcome opened = MailIn.from(ANA, "Export", "Stops").to(mails);
        desk.resolve(opened, "Please try again");
        return opened;
    }

    private Outcome closed() {
        Outcome opened = resolved();
        desk.close(opened);
        return opened;
    }

    private static MailIn numbered(String from, Outcome about, String words) {
        return MailIn.from(from, "Re: [##" + about.number() + "##] Export", words);
    }
}
