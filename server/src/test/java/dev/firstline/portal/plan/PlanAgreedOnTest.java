package dev.firstline.portal.plan;

import static dev.firstline.cast.Visits.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.accounts.Sessions;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.agreements.NewWish;
import dev.firstline.agreements.Price;
import dev.firstline.agreements.Wishes;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Visits;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.LocalDate;
import java.util.List;

/** What is agreed on and what is asked for, as it stands on "My plan". */
@FirstlineTest
class PlanAgreedOnTest {

    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    @Autowired private Agreements agreements;
    @Autowired private Wishes wishes;
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
    @Requirement("NFR-7.keeps-typed")
    void keepWhatWasTypedOfASecondWish() {
        Agreement bought = buy();
        wishes.ask(
                elm.buyer().actor(),
                NewWish.of(
                        bought.id(),
                        "critical",
                        null,
                        today.plusDays(3),
                        today.plusYears(1),
                        "First."));
        String form = "wish-" + bought.id().value();
        MvcTestResult refused =
                visits.post(
                        elm.buyer(),
                        "/plan/changes",
                        "agreement",
                        Long.toString(bought.id().value()),
                        form + "-plan",
                        "critical",
                        form + "-from",
                        today.plusDays(9).toString(),
                        form + "-ends",
                        today.plusYears(1).toString(),
                        form + "-words",
                        "We grow faster.");
        assertThat(refused).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(refused)).contains(">We grow faster.</textarea>");
    }

    @Test
    @Requirement({"NFR-7.keeps-typed", "NFR-7.says-what-to-do"})
    void refuseOptionsThatCannotBeBoughtWithThePlanAndKeepThem() {
        Agreement bought = buy();
        String form = "wish-" + bought.id().value();
        MvcTestResult refused =
                visits.post(
                        elm.buyer(),
                        "/plan/changes",
                        "agreement",
                        Long.toString(bought.id().value()),
                        form + "-plan",
                        "critical",
                        form + "-options",
                        "high-24x7",
                        form + "-from",
                        today.plusDays(9).toString(),
                        form + "-ends",
                        today.plusYears(1).toString());
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Jsoup.parse(body(refused));
        Elements options = page.select("fieldset[data-options]");
        assertThat(options.select("[data-plans~=standard] input[checked]").val())
                .isEqualTo("high-24x7");
        assertThat(page.select("[data-overlays] select[name$=-overlaid]").size()).isEqualTo(1);
        assertThat(page.select("[data-overlays]").attr("data-overlays"))
                .isEqualTo("premier:standard,critical");
        assertThat(options.select(".field-error").text())
                .contains("“24x7 for High” cannot be bought with the plan Critical");
    }

    @Test
    @Requirement("PRG-3.change-requested")
    void takeAWishForLongerWithoutAFirstDay() {
        Agreement bought = buy();
        String form = "wish-" + bought.id().value();
        LocalDate ends = bought.days().ends().plusDays(30);
        MvcTestResult asked =
                visits.post(
                        elm.buyer(),
                        "/plan/changes",
                        "agreement",
                        Long.toString(bought.id().value()),
                        form + "-plan",
                        "standard",
                        form + "-from",
                        "",
                        form + "-ends",
                        ends.toString());
        assertThat(asked).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(wishes.list(elm.buyer().actor(), bought.id()))
                .singleElement()
                .extracting(it -> it.extendsOnly(bought))
                .isEqualTo(true);
    }

    @Test
    @Requirement("PRG-4.prices")
    void tellThePriceToWhoBuysAndToAllThatItEnds() {
        buy();
        assertThat(body(visits.get(elm.buyer(), "/plan")))
                .contains("1,200.00 EUR for a term", "does not renew itself");
        assertThat(body(visits.get(elm.contact(), "/plan")))
                .doesNotContain("1,200.00 EUR")
                .contains("does not renew itself");
    }

    private Agreement buy() {
        return agreements.make(
                cast.alina().actor(),
                NewAgreement.of(
                                elm.organisation().id(),
                                "standard",
                                "emea",
                                Days.of(today, today.plusDays(300), false))
                        .with(List.of(), "", Price.of("1200", "EUR")),
                "Bought.");
    }
}
