package dev.firstline.portal.home;

import static dev.firstline.cast.Visits.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.accounts.Sessions;
import dev.firstline.cases.Case;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Visits;
import dev.firstline.directory.Person;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.UUID;

/** A customer looks for a request. */
@FirstlineTest
class RequestSearchPageTest {

    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    @Autowired private Cast cast;
    @Autowired private CaseLife life;

    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void showsWhereEachStandsAndWhatWasSaid() {
        Case subject = life.asked(cast.ana(), "Basilisk " + mark);
        life.waiting(subject, "Which <b>basilisks</b> do you mean?");
        var row = page(cast.ana(), "basilisks " + mark).select(".portal-row");
        assertThat(row.text()).contains("Basilisk", "we asked you", "<b>basilisks</b> do you mean");
        assertThat(row.select(".extract mark").eachText()).contains("basilisks");
    }

    @Test
    @Requirement({"ACC-7.own-cases", "ACC-7.not-of-others"})
    void showsNothingThatIsNotTheirs() {
        Case subject = life.noted(life.asked(cast.ana(), "Roc " + mark), "Phoenix.");
        assertThat(page(cast.bea(), "roc " + mark).text())
                .contains("No request found")
                .doesNotContain("Roc ");
        assertThat(page(cast.ana(), "phoenix " + mark).select(".portal-row .extract")).isEmpty();
        assertThat(find(cast.bea(), Long.toString(subject.number()))).hasStatus(200);
    }

    @Test
    void leadsToARequestByItsNumber() {
        Case subject = life.asked(cast.ana(), "Numbered");
        assertThat(find(cast.ana(), "#" + subject.number()))
                .redirectedUrl()
                .isEqualTo("/requests/" + subject.number());
    }

    @Test
    void saysWhatItDidNotUnderstand() {
        assertThat(page(cast.ana(), "state:opne " + mark).select(".find-faults").text())
                .contains("There is no state “opne”", "The rest was searched");
    }

    @Test
    void isReachedFromTheListOfRequests() {
        life.asked(cast.ana(), "Anything");
        var form = Jsoup.parse(body(visits().get(cast.ana(), "/"))).select("form[role=search]");
        assertThat(form.attr("action")).isEqualTo("/requests");
        assertThat(find(cast.ana(), "")).hasStatus(200);
    }

    private Document page(Person who, String words) {
        return Jsoup.parse(body(find(who, words)));
    }

    private MvcTestResult find(Person who, String words) {
        return visits().get(who, "/requests?q=" + words.replace("#", ""));
    }

    private Visits visits() {
        return new Visits(web, sessions);
    }
}
