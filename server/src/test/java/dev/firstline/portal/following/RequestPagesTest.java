package dev.firstline.portal.following;

import static dev.firstline.cast.Visits.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.accounts.Sessions;
import dev.firstline.cases.Call;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Visits;
import dev.firstline.intake.Answers;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.CustomerWords;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.intake.Said;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;
import java.time.Instant;

@FirstlineTest
class RequestPagesTest {

    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Answers answers;
    @Autowired private Requests requests;
    @Autowired private CustomerWords customerWords;
    private Visits visits;

    @BeforeEach
    void anaVisits() {
        visits = new Visits(web, sessions);
    }

    @Test
    @Requirement("CAS-12.seen-by-everybody")
    void saysWhoseTurnItIsAndByWhenWeAnswer() {
        assertThat(page(life.asked(cast.ana(), "Export stops")))
                .containsSubsequence(
                        "Export stops",
                        "Our turn:",
                        "we answer by",
                        "(Bucharest)",
                        "Monday to Friday 9 to 18",
                        "Since this morning.",
                        "Your message");
    }

    @Test
    @Requirement({"COM-7.adds-up", "COM-7.in-words", "XPL-1.clock", "XPL-1.on-page"})
    void countsTheTimeInStretchesThatAddUpToThePromise() {
        assertThat(page(life.asked(cast.ana(), "Export stops", "high")))
                .containsSubsequence("how it is counted", "counted", "Together 6 h, as promised.");
    }

    @Test
    @Requirement("COM-7.in-words")
    void saysHowThePromiseWasKept() {
        assertThat(page(life.answered(life.asked(cast.ana(), "Export stops"), "Try again.")))
                .contains("First answer", "of the hours that count; promised by")
                .containsSubsequence("Our turn:", "we are working on it. Ion Marin has it.");
    }

    @Test
    @Requirement("INT-10.product-and-release")
    void namesTheEnvironmentThatWasSaid() {
        Case asked =
                requests.open(
                        cast.ana().actor(),
                        Request.of(
                                        cast.ana().id(),
                                        Channel.PORTAL,
                                        "Export stops",
                                        "Since this morning.")
                                .withPriority("medium")
                                .in("Windows Server 2025"));
        assertThat(page(asked)).containsSubsequence("Environment", "Windows Server 2025");
    }

    @Test
    @Requirement("CAS-3.internal-notes")
    void showsNothingThatIsForStaffOnly() {
        Case noted = life.noted(life.asked(cast.ana(), "Export stops"), "Same as last month?");
        assertThat(page(noted)).doesNotContain("Same as last month?");
    }

    @Test
    @Requirement({"INT-5.high-needs-both", "INT-5.missing-leg-customer"})
    void remindsOfTheTelephoneUntilSomebodyCalled() {
        Case urgent = life.asked(cast.ana(), "Nobody can work", "high");
        assertThat(page(urgent)).contains("Please also telephone +40 21 555 0100");
        answers.call(
                cast.ion().actor(),
                CaseAsSeen.of(urgent.number()),
                new Call(true, true),
                null,
                Said.of(Channel.TELEPHONE, "Ana called."));
        assertThat(page(urgent))
                .doesNotContain("Please also telephone")
                .contains("telephone, a call to us");
    }

    @Test
    @Requirement({"INT-5.high-needs-both", "INT-5.missing-leg-customer"})
    void remindsOfWritingUntilSomebodyWrote() {
        var called =
                Request.of(cast.ana().id(), Channel.TELEPHONE, "All stands still", "She called.")
                        .withPriority("high")
                        .byTelephone(new Call(true, true), Instant.now());
        Case urgent = requests.open(cast.ion().actor(), called);
        assertThat(page(urgent)).contains("Please also write to us");
        customerWords.write(
                cast.ana().actor(),
                CaseAsSeen.of(urgent.number()),
                Said.of(Channel.MAIL, "In writing, too."));
        assertThat(page(urgent)).doesNotContain("Please also");
    }

    @Test
    @Requirement("CAS-1.resolved")
    void asksForTheWordWhenThereIsASolution() {
        assertThat(page(life.resolved(life.asked(cast.ana(), "Export stops"), "Try again.")))
                .contains("Your turn:", "Does our solution help?", "Yes, it helps", "No, not yet");
    }

    @Test
    @Requirement({"CAS-6.within-days", "CAS-6.from-my-requests"})
    void offersToOpenAgainWhatWasClosedLately() {
        assertThat(page(life.closed(life.asked(cast.ana(), "Export stops"))))
                .contains("You can open it again until", "Open again");
    }

    @Test
    @Requirement("CAS-6.within-days")
    void offersANewRequestWhereTheOldOneWasClosedTooLongAgo() {
        Case old = life.closed(cast.ana(), "Export stops", Duration.ofDays(31));
        assertThat(page(old)).contains("Send as a new request").doesNotContain("Open again");
    }

    @Test
    @Requirement("ACC-7.not-of-others")
    void doesNotExistForOthers() {
        Case anas = life.asked(cast.ana(), "A secret matter");
        MvcTestResult seen = visits.get(cast.bea(), "/requests/" + anas.number());
        assertThat(seen).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(body(seen))
                .contains("There is no request with this number, or only others may see it.")
                .doesNotContain("A secret matter");
    }

    @Test
    @Requirement("ACC-7.not-of-others")
    void looksToOthersAsIfItHadNeverBeen() {
        Case anas = life.asked(cast.ana(), "A secret matter");
        assertThat(beasWords(anas.number())).isEqualTo(beasWords(999_999_999));
    }

    /** What the page says; its forms differ each time. */
    private String beasWords(long number) {
        String page = body(visits.get(cast.bea(), "/requests/" + number));
        return page.substring(page.indexOf("<h1>"), page.indexOf("</p>"));
    }

    @Test
    void leadsVisitorsToSignIn() {
        Case anas = life.asked(cast.ana(), "A secret matter");
        assertThat(visits.get(null, "/requests/" + anas.number()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/sign-in?next=%2Frequests%2F" + anas.number());
    }

    private String page(Case subject) {
        MvcTestResult seen = visits.get(cast.ana(), "/requests/" + subject.number());
        assertThat(seen).hasStatusOk();
        return body(seen);
    }
}
