package dev.firstline.portal.plan;

import static dev.firstline.cast.Visits.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.accounts.Sessions;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Visits;
import dev.firstline.directory.SupportPins;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.LocalDate;

/** What "My plan" says of today: what runs, and whether the PIN counts. */
@FirstlineTest
class PlanOfTodayTest {

    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    @Autowired private Agreements agreements;
    @Autowired private SupportPins pins;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    private Visits visits;
    private Customer elm;
    private LocalDate today;

    @BeforeEach
    void elmVisits() {
        visits = new Visits(web, sessions);
        elm = customers.add("Elm");
        today = agreements.today(elm.organisation().id());
    }

    @Test
    @Requirement("PRG-3.change-confirmed")
    void tellWhatRunsBeforeWhatIsToBegin() {
        planned(today.plusDays(30));
        String alone = body(visits.get(elm.contact(), "/plan"));
        assertThat(alone).contains("No plan runs today: Critical begins on");
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(
                        elm.organisation().id(),
                        "standard",
                        "emea",
                        Days.of(today, today.plusDays(29), false)),
                "Bought.");
        String both = body(visits.get(elm.contact(), "/plan"));
        assertThat(both).doesNotContain("No plan runs today");
        assertThat(Jsoup.parse(both).select("h2 .state").eachText())
                .startsWith("running", "planned");
    }

    @Test
    @Requirement({"INT-7.support-pin", "NFR-7.says-what-to-do"})
    void tellThatAPinIsLockedUntilItIsRenewed() {
        String pin = pins.own(elm.contact().actor());
        String wrong = pin.equals("000000") ? "111111" : "000000";
        for (int tried = 0; tried < SupportPins.MOST_WRONG; tried++) {
            pins.matches(cast.tudor().actor(), elm.contact().id(), wrong);
        }
        assertThat(body(visits.get(elm.contact(), "/plan")))
                .contains("Your PIN counts no more", "until you renew it")
                .doesNotContain(pin.substring(0, 3) + " " + pin.substring(3));
        visits.post(elm.contact(), "/plan/pin");
        String renewed = pins.own(elm.contact().actor());
        assertThat(body(visits.get(elm.contact(), "/plan")))
                .contains(renewed.substring(0, 3) + " " + renewed.substring(3))
                .doesNotContain("counts no more:");
    }

    private void planned(LocalDate first) {
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(
                        elm.organisation().id(),
                        "critical",
                        "emea",
                        Days.of(first, first.plusYears(1), false)),
                "For later.");
    }
}
