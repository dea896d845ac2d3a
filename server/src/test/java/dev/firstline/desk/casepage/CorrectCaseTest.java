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
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.Map;

@FirstlineTest
@Requirement("INT-10.corrected")
class CorrectCaseTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;

    @Test
    void tellsWhatTheCaseIsAboutSinceAndWhy() {
        Case opened = desk.opened("About what?");
        MvcTestResult sent =
                desk.send(
                        cast.ion(),
                        opened,
                        "/about",
                        Map.of(
                                "product",
                                "ledger",
                                "release",
                                "8.1",
                                "about-reason",
                                "By telephone."));
        assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
        Document page = desk.see(cast.ion(), opened);
        assertThat(page.select(".facts").text()).contains("8.1", "no longer supported");
        assertThat(page.text())
                .contains("Ion Marin corrected the product: – → Ledger", "By telephone.");
    }

    @Test
    @Requirement({"NFR-7.says-what-to-do", "NFR-7.keeps-typed"})
    void keepsWhatWasTypedAndNamesWhatThereIs() {
        Case opened = desk.opened("About what?");
        MvcTestResult refused =
                desk.send(
                        cast.ion(),
                        opened,
                        "/about",
                        Map.of(
                                "product",
                                "Ledger",
                                "release",
                                "7",
                                "about-reason",
                                "So they say."));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Desk.page(refused);
        assertThat(page.select("#field-release-error").text()).contains("8.2, 8.1");
        assertThat(page.select("#field-about-reason").text()).isEqualTo("So they say.");
        assertThat(page.select("#form-about").hasAttr("open")).isTrue();
    }

    @Test
    void isNotOfferedToWhoOnlyReads() {
        assertThat(desk.see(cast.aura(), desk.opened("Read only")).select("#form-about")).isEmpty();
    }
}
