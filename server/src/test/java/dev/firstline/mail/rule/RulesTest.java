package dev.firstline.mail.rule;

import static dev.firstline.mail.rule.Situation.subject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.mail.MailIn;

import org.junit.jupiter.api.Test;

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
    void whatWasTakenInBeforeChangesNothing() {
        assertThat(decide(new Situation().seenBefore().ownCase(OPEN), mail("[##10042##]", "More")))
                .isInstanceOf(Decision.Replayed.class);
    }

    @Test
    void ourOwnMailThatComesBackIsIgnored() {
        assertThat(decide(new Situation().ours().ownCase(OPEN), mail("[##10042##]", "Hello")))
                .isEqualTo(new Decision.Ignored());
    }

    @Test
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
    void anAbsenceNoticeIsANoteAndRejectsNoSolution() {
        MailIn absence = mail("[##10042##]", "I am away").with("Auto-Submitted", "auto-replied");
        assertThat(decide(new Situation().ownCase(RESOLVED), absence))
                .isEqualTo(new Decision.Noted(RESOLVED));
    }

    @Test
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
    void theStateIsToldToAParticipant() {
        assertThat(decide(new Situation().ownCase(OPEN), mail("status [##10042##]", "")))
                .isEqualTo(new Decision.StateAsked(Optional.of(OPEN)));
    }

    @Test
    void theStateIsAskedForInRomanianToo() {
        assertThat(decide(new Situation().ownCase(OPEN), mail("Stare [##10042##]", "")))
                .isEqualTo(new Decision.StateAsked(Optional.of(OPEN)));
    }

    @Test
    void whoTakesNoPartHearsWhatANumberThatDoesNotExistGets() {
        MailIn asking = mail("status [##10042##]", "");
        assertThat(decide(new Situation().strangersCase(OPEN), asking))
                .isEqualTo(decide(new Situation().colleaguesCase(OPEN), asking))
                .isEqualTo(decide(new Situation(), asking))
                .isEqualTo(new Decision.StateAsked(Optional.empty()));
    }

    @Test
    void whatStaffWriteByMailIsANoteAndNeverAnAnswer() {
        assertThat(
                        decide(
                                new Situation().byStaff().ownCase(OPEN),
                                mail("[##10042##]", "Tell them to restart.")))
                .isEqualTo(new Decision.Noted(OPEN));
    }

    @Test
    void aConfirmingWordAloneInTheFirstLineConfirms() {
        assertThat(
                        decide(
                                new Situation().ownCase(RESOLVED),
                                mail("Re: [##10042##]", "\nYes!\n\nThank you")))
                .isEqualTo(new Decision.Confirmed(RESOLVED));
    }

    @Test
    void aConfirmingWordAmongOthersDoesNotConfirm() {
        assertThat(
                        decide(
                                new Situation().ownCase(RESOLVED),
                                mail("Re: [##10042##]", "Yes, but it is still slow")))
                .isEqualTo(new Decision.Said(RESOLVED));
    }

    @Test
    void aConfirmingWordOnAnUnresolvedCaseIsAnAnswer() {
        assertThat(decide(new Situation().ownCase(OPEN), mail("Re: [##10042##]", "Yes")))
                .isEqualTo(new Decision.Said(OPEN));
    }

    @Test
    void aColleagueMayWriteByTheNumber() {
        assertThat(decide(new Situation().colleaguesCase(OPEN), mail("[##10042##]", "Me too")))
                .isEqualTo(new Decision.Said(OPEN));
    }

    @Test
    void aStrangerWithTheNumberOpensACaseAndOnlyStaffAreTold() {
        assertThat(decide(new Situation().strangersCase(OPEN), mail("[##10042##]", "And?")))
                .isEqualTo(
                        new Decision.Asked(
                                false, true, List.of(new Hint("not-permitted", "10042"))));
    }

    @Test
    void aNumberThatDoesNotExistOpensACase() {
        assertThat(decide(new Situation(), mail("[##99999##]", "And?")))
                .isEqualTo(
                        new Decision.Asked(
                                false, true, List.of(new Hint("no-such-number", "99999"))));
    }

    @Test
    void whoNamesTheAgentOfAClosedCaseReopensIt() {
        Case closed = subject(10007, CaseState.CLOSED);
        assertThat(decide(new Situation().managed(closed), mail("Again", "Ion Marin knows it")))
                .isEqualTo(new Decision.Said(closed));
    }

    @Test
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
    void aMachineThatAnswersOurAnswersHearsNoMoreOfUs() {
        assertThat(decide(new Situation().alike(30), mail("Your ticket 731 was created", "")))
                .isEqualTo(new Decision.Asked(false, false, List.of(new Hint("loop", "30"))));
    }

    @Test
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
