package dev.firstline.portal.word;

import static dev.firstline.cast.Visits.body;
import static dev.firstline.cast.Visits.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.accounts.Sessions;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Conversations;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Visits;
import dev.firstline.notifications.MailLinks;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@FirstlineTest
class WordPagesTest {

    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private MailLinks links;
    @Autowired private Conversations conversations;
    private Visits visits;
    private Case resolved;
    private String link;

    @BeforeEach
    void anaGotAMailWithALink() {
        visits = new Visits(web, sessions);
        resolved = life.resolved(life.asked(cast.ana(), "Export stops"), "Please *try* again.");
        link = "/word/" + links.issue(resolved.id(), cast.ana().id()).text();
    }

    @Test
    @Requirement("CAS-5.word-by-link")
    void showsTheSolutionAndChangesNothing() {
        MvcTestResult seen = visits.get(null, link);
        assertThat(seen).hasStatusOk();
        assertThat(body(seen))
                .containsSubsequence("Export stops", "Please <em>try</em> again.", "Yes, it helps");
        assertThat(state()).isEqualTo(CaseState.RESOLVED);
    }

    @Test
    @Requirement("CAS-5.word-by-link")
    void closesBySecondClickWithoutSigningIn() {
        MvcTestResult said = say("true", "");
        assertThat(said).hasStatusOk();
        assertThat(body(said)).contains("Thank you. The request " + resolved.number());
        assertThat(state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    @Requirement("CAS-5.word-by-link")
    void goesOnWithWhatIsStillMissing() {
        assertThat(say("false", "Still stops")).hasStatusOk();
        assertThat(state()).isEqualTo(CaseState.IN_PROGRESS);
        assertThat(conversations.list(cast.ana().actor(), resolved).getLast())
                .satisfies(
                        said -> {
                            assertThat(said.body()).isEqualTo("Still stops");
                            assertThat(said.author()).isEqualTo(cast.ana().id());
                        });
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void asksWhatIsStillMissing() {
        MvcTestResult said = say("false", " ");
        assertThat(said).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(said)).contains("Say in a few words what is still missing");
    }

    @Test
    @Requirement("CAS-5.word-by-link")
    void saysWhatIsTheMatterWhenItWasUsed() {
        say("true", "");
        MvcTestResult again = visits.get(null, link);
        assertThat(again).hasStatusOk();
        assertThat(body(again))
                .contains("We are not waiting for your word any more", "Done: closed on")
                .doesNotContain("Yes, it helps");
    }

    @Test
    @Requirement("CAS-1.refused-with-reason")
    void saysSoToWhoIsTooLate() {
        String opened = body(visits.get(null, link));
        say("true", "");
        MvcTestResult late =
                visits.post(
                        null,
                        link,
                        "accepted",
                        "false",
                        "reason",
                        "Not with large files",
                        "version",
                        hidden(opened, "version"));
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(late)).contains("changed since", "What you wrote", "Not with large files");
        assertThat(state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void leadsNowhereWhereItIsIncomplete() {
        MvcTestResult seen = visits.get(null, link.substring(0, link.length() - 3));
        assertThat(seen).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(body(seen)).contains("This link is not valid.");
    }

    private MvcTestResult say(String accepted, String reason) {
        return visits.post(
                null,
                link,
                "accepted",
                accepted,
                "reason",
                reason,
                "version",
                Integer.toString(resolved.version()));
    }

    private CaseState state() {
        return life.now(resolved).state();
    }
}
