package dev.firstline.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.cases.Case;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.desk.Desk;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.net.URLDecoder;

@FirstlineTest
class SearchPageTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private CaseLife life;

    @Test
    void leadsToACaseByItsNumberHoweverItIsWritten() {
        Case subject = desk.opened("By number");
        for (String written : new String[] {"%d", "#%d", "[##%d##]", " %d "}) {
            var words = written.formatted(subject.number());
            assertThat(find(words)).as(words).redirectedUrl().isEqualTo(Desk.address(subject));
        }
    }

    @Test
    void listsCasesByWordsOfTheirSubject() {
        desk.opened("Umlauts break the zebra import");
        var page = Desk.page(find("ZEBRA imp"));
        assertThat(page.select(".desk-row").text()).contains("zebra import", "Acme · Ana Pop");
    }

    @Test
    void showsWhereTheWordsStandAndNothingThatRuns() {
        Case subject = desk.opened("Manticore");
        life.answered(subject, "Put <script>alert(1)</script> & the chimera's <b>tail</b> there");
        var row = Desk.page(find("chimera manticore")).select(".desk-row:has(.extract)");
        assertThat(row.select("mark").eachText()).contains("chimera");
        assertThat(row.select(".extract script, .extract b")).isEmpty();
        assertThat(row.select(".extract").text())
                .contains("<script>alert(1)</script> & the chimera's <b>tail</b> there");
    }

    @Test
    void tellsWhatItDidNotUnderstandAndSearchesTheRest() {
        desk.opened("Leviathan");
        var page = Desk.page(find("leviathan state:opne"));
        assertThat(page.select(".find-faults").text())
                .contains(
                        "There is no state “opne”: write one of open, new",
                        "The rest was searched");
        assertThat(page.select(".desk-row").text()).contains("Leviathan");
    }

    @Test
    void showsPeopleAndOrganisationsOfThatName() {
        Case subject = desk.open(cast.bea(), "Kraken");
        var names = Desk.page(find("birch")).select(".named-one");
        assertThat(names.eachText()).contains("Birch Ltd organisation", "Bea Birch Birch Ltd");
        for (var name : names) {
            String filter = URLDecoder.decode(name.attr("href").split("=", 2)[1], UTF_8);
            if (filter.startsWith("org:") || filter.contains(cast.bea().email())) {
                assertThat(Desk.page(find(filter)).select(".desk-row .number").eachText())
                        .as(filter)
                        .contains(Long.toString(subject.number()));
            }
        }
    }

    @Test
    void offersSimilarSubjectsWhereNothingIsFound() {
        desk.opened("Cockatrice hatches");
        var page = Desk.page(find("cocatrice"));
        assertThat(page.select(".empty").text()).contains("No case found");
        assertThat(page.select(".desk-group").text())
                .contains("Subjects that look alike", "Cockatrice hatches");
    }

    @Test
    void leadsToOlderAndNewerOnes() {
        for (int i = 0; i < 26; i++) {
            desk.opened("Sphinx " + i);
        }
        var first = Desk.page(find("sphinx"));
        var last = Desk.page(desk.get(cast.ion(), first.select("a[rel=next]").attr("href")));
        assertThat(first.select(".desk-row")).hasSize(25);
        assertThat(first.select("a[rel=prev]")).isEmpty();
        assertThat(last.select(".desk-row").text()).contains("Sphinx 0");
        assertThat(last.select("a[rel=next]")).isEmpty();
        var again = Desk.page(desk.get(cast.ion(), last.select("a[rel=prev]").attr("href")));
        assertThat(again.select(".desk-row .number").eachText())
                .isEqualTo(first.select(".desk-row .number").eachText());
    }

    @Test
    void answersWhateverIsAsked() {
        for (var typed : new String[] {"", "999999999", "the", "'\\ & !:*", "a\u0000b", "%"}) {
            assertThat(find(typed)).as(typed).hasStatus(200);
        }
        assertThat(Desk.page(find("the")).select(".empty").text()).contains("almost every");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void asksForOneSearchAtATime() {
        var answer = desk.get(cast.ion(), "/desk/search?q=one&q=two");
        assertThat(answer).hasStatus(422);
        assertThat(Desk.page(answer).text()).contains("“q” is given more than once");
    }

    private MvcTestResult find(String words) {
        return desk.get(cast.ion(), "/desk/search?q={words}", words);
    }
}
