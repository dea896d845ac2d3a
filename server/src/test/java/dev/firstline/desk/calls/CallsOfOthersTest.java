package dev.firstline.desk.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.desk.Desk;
import dev.firstline.directory.Asking;
import dev.firstline.directory.AskingRules;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What staff read of callers who may not ask, and of who alone may. */
@FirstlineTest
class CallsOfOthersTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private Agreements agreements;
    @Autowired private AskingRules askingRules;
    private Customer elm;

    @BeforeEach
    void elmIsThere() {
        elm = customers.add("Elm");
    }

    @Test
    @Requirement({"INT-6.list-of-people", "NFR-7.says-what-to-do"})
    void areToldOfTheCallerAndNotOfTheReader() {
        askingRules.set(
                cast.alina().actor(),
                elm.organisation().id(),
                new Asking(true, null, false),
                Set.of(elm.buyer().id()),
                0);
        Document form =
                desk.see(cast.ion(), "/desk/calls/new?person=" + elm.contact().id().value());
        assertThat(form.select("#entitled .notice").text())
                .contains("Elm has chosen who may ask, and this person is not on its list")
                .doesNotContain("you are");
        MvcTestResult refused =
                desk.send(
                        cast.ion(),
                        form,
                        "/desk/calls",
                        Map.of("subject", "Stops", "body", "At 40 %.", "priority", "low"));
        assertThat(refused).hasStatus(HttpStatus.CONFLICT);
        Document again = Desk.page(refused);
        assertThat(again.text())
                .containsOnlyOnce("this person is not on its list")
                .doesNotContain("you are not");
        assertThat(again.select("#entitled .notice[role=alert]")).hasSize(1);
        assertThat(again.select("#entitled .why").text()).contains("Rule");
        assertThat(refused)
                .headers()
                .hasValue("HX-Push-Url", "/desk/calls/new?person=" + elm.contact().id().value());
    }

    @Test
    @Requirement("INT-6.single-contact")
    void nameTheSingleContactAmongThoseWhoMayAsk() {
        LocalDate today = agreements.today(elm.organisation().id());
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(
                                elm.organisation().id(),
                                "gold",
                                "emea",
                                Days.of(today, today.plusYears(1), false))
                        .with(null, elm.contact().id()),
                "Bought.");
        assertThat(
                        desk.see(
                                        cast.ion(),
                                        "/desk/organisations/" + elm.organisation().id().value())
                                .text())
                .contains("Carla alone asks under the plan Gold")
                .doesNotContain("Everybody of the organisation may ask");
    }
}
