package dev.firstline.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cast.Cast;
import dev.firstline.desk.Desk;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@FirstlineTest
class SearchPageTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;

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
    void saysHonestlyWhatWasNotSearched() {
        assertThat(Desk.page(find("no such words anywhere")).select(".empty").text())
                .contains("What was said on cases is not searched yet");
        assertThat(find("999999999")).hasStatus(200);
        assertThat(find("")).hasStatus(200);
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
