package dev.firstline.portal.following;

import static dev.firstline.cast.Visits.body;
import static dev.firstline.cast.Visits.file;
import static dev.firstline.cast.Visits.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.accounts.Sessions;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.Message;
import dev.firstline.cast.CaseLife;
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

import java.time.Duration;
import java.util.List;

@FirstlineTest
class AnswerPagesTest {

    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Conversations conversations;
    private Visits visits;

    @BeforeEach
    void anaVisits() {
        visits = new Visits(web, sessions);
    }

    @Test
    @Requirement({"CAS-3.public-replies", "CAS-12.turn"})
    void addsTheMessageAndHandsTheTurnBack() {
        Case waiting = life.waiting(life.asked(cast.ana(), "Export stops"), "Which file?");
        assertThat(send(waiting, "messages", "body", "This **one**"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl("/requests/" + waiting.number());
        assertThat(life.now(waiting).state()).isEqualTo(CaseState.IN_PROGRESS);
        assertThat(page(waiting)).contains("This <strong>one</strong>");
    }

    @Test
    @Requirement("CAS-3.attachments")
    void takesAFileWithoutWords() {
        Case asked = life.asked(cast.ana(), "Export stops");
        visits.post(
                cast.ana(),
                "/requests/" + asked.number() + "/messages",
                List.of(file("job.log", "slow")),
                "body",
                "");
        assertThat(said(asked).getLast().attachments()).hasSize(1);
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void refusesAnEmptyMessageBesideItsField() {
        Case asked = life.asked(cast.ana(), "Export stops");
        MvcTestResult sent = send(asked, "messages", "body", " ");
        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(sent)).contains("Write something, or attach a file.");
    }

    @Test
    @Requirement("NFR-2.sent-again")
    void saysItOnceHoweverOftenTheFormIsSent() {
        Case asked = life.asked(cast.ana(), "Export stops");
        String page = page(asked);
        String[] form = {
            "body", "Click", "once", hidden(page, "once"), "version", hidden(page, "version")
        };
        assertThat(send(asked, "messages", form)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(send(asked, "messages", form)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(said(asked)).hasSize(2);
    }

    @Test
    @Requirement({"CAS-10.second-look", "NFR-7.keeps-typed"})
    void showsWhatIsNewBeforeSendingAgainstAnOldState() {
        Case asked = life.asked(cast.ana(), "Export stops");
        String page = page(asked);
        life.answered(asked, "Which file is it?");
        MvcTestResult sent =
                send(
                        asked,
                        "messages",
                        "body",
                        "Any news?",
                        "version",
                        hidden(page, "version"),
                        "seen",
                        hidden(page, "seen"));
        assertThat(sent).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(sent))
                .contains("changed since you opened the page", "Which file is it?", "Any news?")
                .contains("#message-" + said(asked).getLast().id().value());
        assertThat(said(asked)).hasSize(2);
        assertThat(
                        send(
                                asked,
                                "messages",
                                "body",
                                "Any news?",
                                "version",
                                hidden(body(sent), "version")))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    @Requirement({"CAS-5.word-on-portal", "CAS-5.customer-confirms"})
    void closesWhatTheCustomerIsSatisfiedWith() {
        Case resolved = life.resolved(life.asked(cast.ana(), "Export stops"), "Try again.");
        assertThat(send(resolved, "confirmation", "accepted", "true"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(life.now(resolved).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    @Requirement({"CAS-5.word-on-portal", "CAS-5.customer-confirms"})
    void goesOnWithWhatTheCustomerIsNotSatisfiedWith() {
        Case resolved = life.resolved(life.asked(cast.ana(), "Export stops"), "Try again.");
        assertThat(send(resolved, "confirmation", "accepted", "false", "body", "Still stops"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(life.now(resolved).state()).isEqualTo(CaseState.IN_PROGRESS);
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void asksWhatIsStillMissing() {
        Case resolved = life.resolved(life.asked(cast.ana(), "Export stops"), "Try again.");
        MvcTestResult sent = send(resolved, "confirmation", "accepted", "false");
        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(sent)).contains("Say in a few words what is still missing");
        assertThat(life.now(resolved).state()).isEqualTo(CaseState.RESOLVED);
    }

    @Test
    @Requirement({"CAS-1.refused-with-reason", "NFR-7.keeps-typed"})
    void saysWhenTheWordIsNotAwaitedAnyMore() {
        Case closed = life.closed(life.asked(cast.ana(), "Export stops"));
        MvcTestResult sent = send(closed, "confirmation", "accepted", "true", "body", "Thanks");
        assertThat(sent).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(sent)).contains("We are not waiting for your word", "Thanks");
    }

    @Test
    @Requirement("CAS-6.from-my-requests")
    void opensAgainWithAReason() {
        Case closed = life.closed(life.asked(cast.ana(), "Export stops"));
        assertThat(send(closed, "reopening", "body", "It is back")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(life.now(closed).state()).isEqualTo(CaseState.IN_PROGRESS);
        assertThat(said(closed).getLast().body()).isEqualTo("It is back");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void asksWhyItIsToBeOpenedAgain() {
        Case closed = life.closed(life.asked(cast.ana(), "Export stops"));
        MvcTestResult sent = send(closed, "reopening", "body", "");
        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(sent)).contains("Say in a few words what is still wrong.");
    }

    @Test
    @Requirement({"XPL-1.permission", "XPL-1.on-page"})
    void saysWhyItIsTooLateToOpenItAgainAndKeepsTheText() {
        Case old = life.closed(cast.ana(), "Export stops", Duration.ofDays(31));
        MvcTestResult sent = send(old, "reopening", "body", "It is back");
        assertThat(sent).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(sent))
                .contains("more than 30 days ago: write, and a new one follows it up", "It is back")
                .containsSubsequence("why?", "Closed", "Days to open it again", "30", "Until")
                .containsSubsequence("of the programme", "Too late to open it again");
    }

    @Test
    void saysWhyANewRequestIsOfferedInstead() {
        Case old = life.closed(cast.ana(), "Export stops", Duration.ofDays(31));
        assertThat(page(old)).containsSubsequence("closed too long ago", "Too late to open it");
    }

    @Test
    void takesAReopeningOfAnOpenRequestForAMessageToSend() {
        Case open = life.asked(cast.ana(), "Export stops");
        MvcTestResult sent = send(open, "reopening", "body", "It is back");
        assertThat(sent).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(sent)).contains("open already. Write a message instead", "It is back");
    }

    @Test
    @Requirement({"CAS-6.within-days", "CAS-6.later-new-case"})
    void followsUpWhatWasClosedTooLongAgo() {
        Case old = life.closed(cast.ana(), "Export stops", Duration.ofDays(31));
        MvcTestResult sent = send(old, "messages", "body", "It is back");
        assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(sent.getResponse().getRedirectedUrl()).isNotEqualTo("/requests/" + old.number());
        assertThat(life.now(old).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    @Requirement("ACC-7.not-of-others")
    void letsNobodyElseAnswer() {
        Case asked = life.asked(cast.ana(), "Export stops");
        for (String resource : List.of("messages", "confirmation", "reopening")) {
            assertThat(
                            visits.post(
                                    cast.bea(),
                                    "/requests/" + asked.number() + "/" + resource,
                                    "body",
                                    "Hello"))
                    .as(resource)
                    .hasStatus(HttpStatus.NOT_FOUND)
                    .bodyText()
                    .contains("Look for it among your requests", "What you wrote", "Hello");
        }
        assertThat(said(asked)).hasSize(1);
    }

    private MvcTestResult send(Case subject, String resource, String... fields) {
        return visits.post(cast.ana(), "/requests/" + subject.number() + "/" + resource, fields);
    }

    private String page(Case subject) {
        return body(visits.get(cast.ana(), "/requests/" + subject.number()));
    }

    private List<Message> said(Case subject) {
        return conversations.list(cast.ana().actor(), subject);
    }
}
