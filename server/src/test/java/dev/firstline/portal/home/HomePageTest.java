package dev.firstline.portal.home;

import static dev.firstline.cast.Visits.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.Role;
import dev.firstline.accounts.Sessions;
import dev.firstline.cases.Case;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Visits;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.mail.IncomingMails;
import dev.firstline.mail.MailIn;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

@FirstlineTest
class HomePageTest {

    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private People people;
    @Autowired private IncomingMails mails;
    @Autowired private JdbcClient jdbc;
    private Visits visits;
    private Person newcomer;

    @BeforeEach
    void somebodyWithoutRequestsVisits() {
        visits = new Visits(web, sessions);
        newcomer = newcomer("en");
    }

    @Test
    void leadsVisitorsToSignIn() {
        assertThat(visits.get(null, "/")).hasStatus3xxRedirection().hasRedirectedUrl("/sign-in");
    }

    @Test
    void leadsStaffToTheDesk() {
        assertThat(visits.get(cast.ion(), "/")).hasRedirectedUrl("/desk");
    }

    @Test
    void saysWhatToDoWhereNothingWasAsked() {
        assertThat(home()).contains("You have not asked for anything yet", "/requests/new");
    }

    @Test
    @Requirement("CAS-12.seen-by-everybody")
    void groupsRequestsByWhoseTurnItIs() {
        life.waiting(life.asked(newcomer, "Slow report"), "Which one?");
        life.asked(newcomer, "Broken export");
        life.closed(life.asked(newcomer, "New colleague"));
        assertThat(home())
                .containsSubsequence(
                        "Waiting for you",
                        "Slow report",
                        "we asked you",
                        "With us",
                        "Broken export",
                        "answer by",
                        "Done",
                        "New colleague",
                        "re-open until");
    }

    @Test
    void asksForTheWordOnASolution() {
        life.resolved(life.asked(newcomer, "Broken export"), "Please try again.");
        assertThat(home()).containsSubsequence("Waiting for you", "does it help?");
    }

    @Test
    @Requirement("CAS-12.seen-by-everybody")
    void saysThatWhatAMachineSentInTheirNameWaitsToBeSorted() {
        MailIn.from(newcomer.email(), "Disk is full", "90 %")
                .with("Auto-Submitted", "auto-generated")
                .to(mails);
        assertThat(home())
                .containsSubsequence("With us", "Disk is full", "waits to be sorted")
                .doesNotContain("in progress");
    }

    @Test
    @Requirement("CAS-12.seen-by-everybody")
    void saysThatNobodyHasYetWhatWaitsForTheNextFreePerson() {
        Case answered = life.answered(life.asked(newcomer, "Broken export"), "Which file?");
        jdbc.sql("update support_case set owner_id = null where id = :id")
                .param("id", answered.id().value())
                .update();
        assertThat(home()).containsSubsequence("Broken export", "waits for the next free person");
    }

    @Test
    @Requirement("ACC-7.own-cases")
    void showsNoRequestsOfColleagues() {
        life.asked(cast.ana(), "A matter of Ana's");
        assertThat(home()).doesNotContain("A matter of Ana");
    }

    @Test
    @Requirement("ACC-7.administrators-see")
    void showsAllOfTheOrganisationToItsAdministratorAndWhoAsked() {
        life.asked(cast.ana(), "A matter of the month's end");
        assertThat(body(visits.get(cast.olga(), "/")))
                .containsSubsequence("A matter of the month", "Ana Pop · answer by");
    }

    @Test
    void pagesThroughWhatIsDone() {
        for (int i = 1; i <= 21; i++) {
            life.closed(newcomer, "Question " + i + ".", Duration.ofDays(100 - i));
        }
        String first = home();
        assertThat(first).contains("Question 21.").doesNotContain("Question 1.");
        String last = body(visits.get(newcomer, link(first, "next")));
        assertThat(last).contains("Question 1.", "To the newest").doesNotContain("Question 21.");
        assertThat(body(visits.get(newcomer, link(last, "prev"))))
                .contains("Question 21.", "Question 2.")
                .doesNotContain("Question 1.");
    }

    @Test
    @Requirement("NFR-4.languages")
    void greetsInTheReadersLanguage() {
        assertThat(body(visits.get(newcomer("ro"), "/"))).contains("Nu ați cerut încă nimic");
    }

    private static String link(String page, String rel) {
        return Jsoup.parse(page).select("a[rel=" + rel + "]").attr("href");
    }

    private String home() {
        return body(visits.get(newcomer, "/"));
    }

    private Person newcomer(String language) {
        return people.add(
                "Nora Nou",
                "nora." + UUID.randomUUID() + "@acme.example",
                language,
                cast.acme().id(),
                Set.of(Role.CONTACT));
    }
}
