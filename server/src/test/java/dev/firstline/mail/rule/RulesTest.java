package dev.firstline.mail.rule;

import static dev.firstline.mail.rule.Situation.subject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.mail.MailIn;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class RulesTest {

    private static final Case OPEN = subject(10042, CaseState.IN_PROGRESS);
    private static final Case RESOLVED = subject(10042, CaseState.RESOLVED);

    private static MailIn mail(String subject, String body) {
        return MailIn.from("Ana <ana@acme.example>", subject, body);
    }

    private static Decision decide(Situation situation, MailIn mail) {
        return situation.decide(mail).value();
    }

    @Test
    @Requirement("MAIL-2.replay")
    void whatWasTakenInBeforeChangesNothing() {
        assertThat(decide(new Situation().seenBefore().ownCase(OPEN), mail("[##10042##]", "More")))
                .isInstanceOf(Decision.Replayed.class);
    }

    @Test
    @Requirement("MAIL-6.own-mail")
    void ourOwnMailThatComesBackIsIgnored() {
        assertThat(decide(new Situation().ours().ownCase(OPEN), mail("[##10042##]", "Hello")))
                .isEqualTo(new Decision.Ignored());
    }

    @Test
    @Requirement("MAIL-7.find-case")
    void aReportOfFailureMarksItsCase() {
        assertThat(decide(new Situation().undelivered(OPEN), report("failed", "5.1.1")))
                .isEqualTo(new Decision.Undelivered(OPEN, "5.1.1"));
    }

    @Test
    void aReportOfDelayChangesNothing() {
        assertThat(decide(new Situation().undelivered(OPEN), report("delayed", "4.4.1")))
                .isEqualTo(new Decision.Ignored());
    }

    @Test
    void aReportAboutMailThatWeNeverSentOpensNoCase() {
        assertThat(decide(new Situation(), report("failed", "5.1.1")))
                .isEqualTo(new Decision.Ignored());
    }

    @Test
    @Requirement("MAIL-6.recognised")
    void anAbsenceNoticeIsANoteAndRejectsNoSolution() {
        MailIn absence = mail("[##10042##]", "I am away").with("Auto-Submitted", "auto-replied");
        assertThat(decide(new Situation().ownCase(RESOLVED), absence))
                .isEqualTo(new Decision.Noted(RESOLVED));
    }

    @Test
    @Requirement("MAIL-6.never-answered")
    void automaticMailWithoutACaseGoesToTriageUnanswered() {
        MailIn alarm = mail("Disk is full", "90 %").with("Auto-Submitted", "auto-generated");
        assertThat(decide(new Situation(), alarm))
                .isInstanceOfSatisfying(
                        Decision.Asked.class,
                        asked -> {
                            assertThat(asked.triage()).isTrue();
                            assertThat(asked.acknowledge()).isFalse();
                        });
    }

    @Test
    @Requirement("INT-2.state-by-mail")
    void theStateIsToldToAParticipant() {
        assertThat(decide(new Situation().ownCase(OPEN), mail("status [##10042##]", "")))
                .isEqualTo(new Decision.StateAsked(Optional.of(OPEN)));
    }

    @Test
    @Requirement("INT-2.state-by-mail")
    void theStateIsAskedForInRomanianToo() {
        assertThat(decide(new Situation().ownCase(OPEN), mail("Stare [##10042##]", "")))
                .isEqualTo(new Decision.StateAsked(Optional.of(OPEN)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status 10042",
                "Status  #10042",
                "Re: status 10042",
                "RE: re: stadiu 10042"
            })
    @Requirement("INT-2.state-by-mail")
    void theStateIsAskedForByTheBareNumberToo(String subject) {
        assertThat(decide(new Situation().ownCase(OPEN), mail(subject, "Thank you")))
                .isEqualTo(new Decision.StateAsked(Optional.of(OPEN)));
    }

    @Test
    @Requirement("INT-2.state-to-participants-only")
    void aBareNumberThatIsNotTheirsIsNotKnownEither() {
        assertThat(decide(new Situation(), mail("status 10042", "")))
                .isEqualTo(new Decision.StateAsked(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status 500", "status 10042 of our order", "Order status 10042"})
    void wordsUnderASubjectThatOnlyLooksLikeItAreANewRequest(String subject) {
        assertThat(decide(new Situation(), mail(subject, "Your server answers so.")))
                .isEqualTo(new Decision.Asked(false, true, List.of()));
    }

    @Test
    @Requirement("INT-2.state-to-participants-only")
    void whoTakesNoPartHearsWhatANumberThatDoesNotExistGets() {
        MailIn asking = mail("status [##10042##]", "");
        assertThat(decide(new Situation().strangersCase(OPEN), asking))
                .isEqualTo(decide(new Situation().colleaguesCase(OPEN), asking))
                .isEqualTo(decide(new Situation(), asking))
                .isEqualTo(new Decision.StateAsked(Optional.empty()));
    }

    @Test
    @Requirement("MAIL-3.staff")
    void whatStaffWriteByMailIsANoteAndNeverAnAnswer() {
        assertThat(
                        decide(
                                new Situation().byStaff().ownCase(OPEN),
                                mail("[##10042##]", "Tell them to restart.")))
                .isEqualTo(new Decision.Noted(OPEN));
    }

    @Test
    @Requirement("CAS-5.word-by-reply")
    void aConfirmingWordAloneInTheFirstLineConfirms() {
        assertThat(
                        decide(
                                new Situation().ownCase(RESOLVED),
                                mail("Re: [##10042##]", "\nYes!\n\nThank you")))
                .isEqualTo(new Decision.Confirmed(RESOLVED));
    }

    @Test
    @Requirement("CAS-5.word-by-reply")
    void aConfirmingWordAmongOthersDoesNotConfirm() {
        assertThat(
                        decide(
                                new Situation().ownCase(RESOLVED),
                                mail("Re: [##10042##]", "Yes, but it is still slow")))
                .isEqualTo(new Decision.Said(RESOLVED));
    }

    @Test
    @Requirement("CAS-5.word-by-reply")
    void aConfirmingWordOnAnUnresolvedCaseIsAnAnswer() {
        assertThat(decide(new Situation().ownCase(OPEN), mail("Re: [##10042##]", "Yes")))
                .isEqualTo(new Decision.Said(OPEN));
    }

    @Test
    @Requirement({"CAS-5.word-by-reply", "ACC-7.own-cases"})
    void aConfirmingWordOfWhoDoesNotSeeTheCaseIsAnAnswer() {
        assertThat(decide(new Situation().colleaguesCase(RESOLVED), mail("Re: [##10042##]", "Yes")))
                .isEqualTo(new Decision.Said(RESOLVED));
    }

    @Test
    @Requirement({"CAS-5.word-by-reply", "ACC-7.administrators-see"})
    void aConfirmingWordOfWhoAdministersTheOrganisationConfirms() {
        MailIn yes = mail("Re: [##10042##]", "Yes");
        assertThat(decide(new Situation().administeredCase(RESOLVED), yes))
                .isEqualTo(new Decision.Confirmed(RESOLVED));
    }

    @Test
    @Requirement("MAIL-3.number")
    void aColleagueMayWriteByTheNumber() {
        assertThat(decide(new Situation().colleaguesCase(OPEN), mail("[##10042##]", "Me too")))
                .isEqualTo(new Decision.Said(OPEN));
    }

    @Test
    @Requirement({"MAIL-3.strangers", "MAIL-3.triage-with-hint"})
    void aStrangerWithTheNumberOpensACaseAndOnlyStaffAreTold() {
        assertThat(decide(new Situation().strangersCase(OPEN), mail("[##10042##]", "And?")))
                .isEqualTo(
                        new Decision.Asked(
                                true, true, List.of(new Hint("not-permitted", "10042"))));
    }

    @Test
    @Requirement("MAIL-3.triage-with-hint")
    void aNumberThatDoesNotExistOpensACase() {
        assertThat(decide(new Situation(), mail("[##99999##]", "And?")))
                .isEqualTo(
                        new Decision.Asked(
                                false, true, List.of(new Hint("no-such-number", "99999"))));
    }

    @Test
    @Requirement({"MAIL-3.names-agent", "CAS-6.by-name-of-engineer"})
    void whoNamesTheAgentOfAClosedCaseReopensIt() {
        Case closed = subject(10007, CaseState.CLOSED);
        assertThat(decide(new Situation().managed(closed), mail("Again", "Ion Marin knows it")))
                .isEqualTo(new Decision.Said(closed));
    }

    @Test
    @Requirement("MAIL-3.names-agent")
    void aNumberGoesBeforeTheNameOfAnAgent() {
        Case closed = subject(10007, CaseState.CLOSED);
        assertThat(decide(new Situation().managed(closed).ownCase(OPEN), mail("[##10042##]", "Hi")))
                .isEqualTo(new Decision.Said(OPEN));
    }

    @Test
    void nobodyIsAnsweredWhoHasNoAddress() {
        assertThat(decide(new Situation().unanswerable(), mail("Hello", "Hello")))
                .isEqualTo(new Decision.Asked(false, false, List.of()));
    }

    @Test
    @Requirement("MAIL-6.cap")
    void aMachineThatAnswersOurAnswersHearsNoMoreOfUs() {
        assertThat(decide(new Situation().alike(30), mail("Your ticket 731 was created", "")))
                .isEqualTo(new Decision.Asked(false, false, List.of(new Hint("loop", "30"))));
    }

    @Test
    @Requirement("XPL-1.threading")
    void everyDecisionSaysWhy() {
        var explanation =
                new Situation().ownCase(OPEN).decide(mail("[##10042##]", "More")).explanation();
        assertThat(explanation.rule()).isEqualTo("mail.answer");
        assertThat(explanation.facts())
                .extracting(fact -> fact.name() + "=" + fact.value())
                .containsExactly("case=10042", "by=number");
    }

    private static MailIn report(String action, String status) {
        return MailIn.from(
                        "Mail Delivery System <mailer-daemon@mx.example>",
                        "Undelivered Mail",
                        """
                        --b
                        Content-Type: text/plain

                        It did not work.
                        --b
                        Content-Type: message/delivery-status

                        Reporting-MTA: dns; mx.example

                        Final-Recipient: rfc822; ana@acme.example
                        Action: %s
                        Status: %s

                        --b
                        Content-Type: message/rfc822

                        Message-ID: <ours@firstline.example>
                        Subject: Hello

                        Hello
                        --b--
                        """
                                .formatted(action, status))
                .with(
                        "Content-Type",
                        "multipart/report; report-type=delivery-status; boundary=\"b\"");
    }
}
