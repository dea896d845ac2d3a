package dev.firstline.desk.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cast.Cast;
import dev.firstline.desk.Desk;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;

/** What a case is, and under what it runs, as staff say on its page. */
@FirstlineTest
class SortCaseTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;

    @Test
    @Requirement("INT-12.set-at-triage")
    void tellsWhatTheCaseIs() {
        Case opened = desk.opened("What is it?");
        assertThat(desk.see(cast.ion(), opened).select(".work dl").text())
                .contains("Kind not said yet");
        assertThat(desk.send(cast.ion(), opened, "/kind", Map.of("kind", "how-to"))).hasStatus(303);
        Document page = desk.see(cast.ion(), opened);
        assertThat(page.select(".work dl").text()).contains("Kind How to use it");
        assertThat(page.text()).contains("Ion Marin said what it is: How to use it");
        assertThat(page.select("#field-kind option[value=how-to]")).isEmpty();
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void saysWhichKindsThereAre() {
        Case opened = desk.opened("Of no kind");
        var answer = desk.send(cast.ion(), opened, "/kind", Map.of("kind", "riddle"));
        assertThat(answer).hasStatus(422);
        assertThat(Desk.page(answer).select("#field-kind-error").text())
                .contains("trouble-shooting");
    }

    @Test
    @Requirement("PRG-2.moved-by-staff")
    void offersNoMoveOfWhatRunsUnderWhatHoldsNow() {
        Case opened = desk.opened("Of today");
        assertThat(desk.see(cast.ion(), opened).select("#form-move")).isEmpty();
    }
}
