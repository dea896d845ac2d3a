package dev.firstline.portal.asking;

import static dev.firstline.cast.Visits.body;
import static dev.firstline.cast.Visits.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.accounts.Sessions;
import dev.firstline.cases.Case;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.Message;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Visits;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

@FirstlineTest
class NewRequestPagesTest {

    private static final int TOO_MUCH = 26_500_000;

    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    @Autowired private Cast cast;
    @Autowired private Cases cases;
    @Autowired private Conversations conversations;
    private Visits visits;

    @BeforeEach
    void anaVisits() {
        visits = new Visits(web, sessions);
    }

    @Test
    @Requirement({
        "COM-1.initial-response",
        "INT-4.definitions",
        "INT-5.channels-by-priority",
        "INT-5.missing-leg-customer"
    })
    void showsWhatIsPromisedForEachPriority() {
        assertThat(body(visits.get(cast.ana(), "/requests/new")))
                .containsSubsequence(
                        "High",
                        "there is no way around it",
                        "Nobody can sign in",
                        "We begin to work on it by",
                        "We answer by",
                        "Please also telephone +40 21 555 0100",
                        "Medium",
                        "We answer by",
                        "Low",
                        "We answer by");
    }

    @Test
    @Requirement("COM-7.in-words")
    void saysWhyThatIsPromised() {
        assertThat(body(visits.get(cast.ana(), "/requests/new")))
                .contains("First answer by a person, counted in the hours that the plan covers")
                .contains("Somebody takes it up, counted in the hours that the plan covers")
                .doesNotContain("Aimed at");
    }

    @Test
    @Requirement({
        "INT-1.web-portal",
        "INT-3.asks-reproducible",
        "INT-3.asks-machines",
        "INT-3.asks-changes",
        "INT-3.asks-product",
        "INT-4.first-by-customer"
    })
    void opensARequestWithAllThatWasSaid() {
        Case opened =
                opened(
                        send(
                                "subject", "Export stops",
                                "product", "Ledger",
                                "release", "8.2",
                                "body", "At 40 %.",
                                "reproducible", "always",
                                "machines", "several",
                                "changed", "The update\nof Friday",
                                "priority", "high"));
        assertThat(opened.handling().priority()).isEqualTo("high");
        assertThat(opened.origin().product()).isEqualTo("Ledger");
        assertThat(opened.origin().site()).isNull();
        assertThat(first(opened).body())
                .isEqualTo(
                        """
                        At 40 %.

                        - **Can you make it happen again?** yes, every time
                        - **On how many machines?** on some
                        - **What changed lately?** The update of Friday""");
    }

    @Test
    @Requirement("CAS-3.attachments")
    void keepsTheFilesThatCameAlong() {
        MvcTestResult sent =
                visits.post(
                        cast.ana(),
                        "/requests",
                        List.of(file("C:\\logs\\job.log", "slow"), file("", "")),
                        fields("subject", "Slow", "body", "See the file.", "priority", "low"));
        assertThat(first(opened(sent)).attachments())
                .singleElement()
                .satisfies(kept -> assertThat(kept.name()).isEqualTo("job.log"));
    }

    @Test
    @Requirement({"NFR-7.says-what-to-do", "NFR-7.keeps-typed"})
    void saysBesideEachFieldWhatIsMissingAndKeepsTheRest() {
        MvcTestResult sent =
                send("subject", " ", "product", "Ledger", "changed", "Nothing", "priority", "low");
        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(sent))
                .contains(
                        "Say in a few words what it is about.",
                        "Describe what happens",
                        "2 things are missing",
                        "value=\"Ledger\"",
                        ">Nothing</textarea>")
                .containsPattern("value=\"low\" checked");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void refusesAPriorityThatThereIsNot() {
        MvcTestResult sent = send("subject", "Slow", "body", "Very", "priority", "panic");
        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(sent)).contains("Choose one of the priorities shown.");
    }

    @Test
    @Requirement({"INT-8.size-limit", "NFR-7.says-what-to-do", "NFR-7.keeps-typed"})
    void saysWhichFileIsTooLargeAndKeepsTheText() {
        MvcTestResult sent =
                visits.post(
                        cast.ana(),
                        "/requests",
                        List.of(file("report.xlsx", new byte[TOO_MUCH])),
                        fields("subject", "Slow", "body", "Words typed.", "priority", "low"));
        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(sent))
                .contains(
                        "We could not read the file report.xlsx (26.5 MB; up to 25 MB are accepted).",
                        "Words typed.");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void saysThatFilesAreToBeChosenAgain() {
        MvcTestResult sent =
                visits.post(
                        cast.ana(),
                        "/requests",
                        List.of(file("job.log", "slow")),
                        fields("subject", "", "body", "Words", "priority", "low"));
        assertThat(body(sent)).contains("Browsers do not keep files", "One thing is missing");
    }

    @Test
    @Requirement("NFR-2.sent-again")
    void isOpenedOnceHoweverOftenTheFormIsSent() {
        String[] form = fields("subject", "Twice", "body", "Click, click", "priority", "low");
        MvcTestResult first = visits.post(cast.ana(), "/requests", form);
        MvcTestResult second = visits.post(cast.ana(), "/requests", form);
        assertThat(opened(second).number()).isEqualTo(opened(first).number());
    }

    @Test
    @Requirement({"NFR-2.sent-again", "NFR-7.keeps-typed"})
    void asksWhetherAFormThatWasChangedAfterSendingIsAnotherRequest() {
        String once = UUID.randomUUID().toString();
        String[] said = {"body", "Words", "priority", "low", "once", once, "subject"};
        visits.post(cast.ana(), "/requests", with(said, "First"));
        MvcTestResult changed = visits.post(cast.ana(), "/requests", with(said, "Second"));
        assertThat(changed).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(changed)).contains("You sent this form before", "value=\"Second\"");
        assertThat(Visits.hidden(body(changed), "once")).isNotEqualTo(once);
    }

    @Test
    void isForCustomersOnly() {
        assertThat(visits.get(cast.ion(), "/requests/new")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult send(String... fields) {
        return visits.post(cast.ana(), "/requests", fields(fields));
    }

    private static String[] fields(String... fields) {
        return with(with(fields, "once"), UUID.randomUUID().toString());
    }

    private static String[] with(String[] fields, String last) {
        String[] all = Arrays.copyOf(fields, fields.length + 1);
        all[fields.length] = last;
        return all;
    }

    private Case opened(MvcTestResult sent) {
        assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
        String path = String.valueOf(sent.getResponse().getRedirectedUrl());
        return cases.get(
                cast.ana().actor(), Long.parseLong(path.substring(path.lastIndexOf('/') + 1)));
    }

    private Message first(Case opened) {
        return conversations.list(cast.ana().actor(), opened).getFirst();
    }
}
