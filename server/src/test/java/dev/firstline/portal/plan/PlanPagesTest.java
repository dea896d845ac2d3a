package dev.firstline.portal.plan;

import static dev.firstline.cast.Visits.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.accounts.Sessions;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.agreements.NewWish;
import dev.firstline.agreements.Wish;
import dev.firstline.agreements.Wishes;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Visits;
import dev.firstline.directory.Asking;
import dev.firstline.directory.AskingRules;
import dev.firstline.directory.SupportPins;
import dev.firstline.directory.SupportProfiles;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.LocalDate;
import java.util.Set;

@FirstlineTest
class PlanPagesTest {

    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    @Autowired private Agreements agreements;
    @Autowired private Wishes wishes;
    @Autowired private AskingRules askingRules;
    @Autowired private SupportPins pins;
    @Autowired private SupportProfiles profiles;
    @Autowired private Requests requests;
    @Autowired private Cases cases;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private JdbcClient db;
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
    void tellLeadsThatNoAgreementRuns() {
        assertThat(body(visits.get(elm.contact(), "/plan"))).contains("No agreement runs today");
    }

    @Test
    @Requirement("INT-7.support-pin")
    void tellWhatIsCoveredAndWhoMayDoWhat() {
        buy();
        String page = body(visits.get(elm.contact(), "/plan"));
        String pin = pins.own(elm.contact().actor());
        assertThat(page)
                .contains(
                        "Standard",
                        "running",
                        "first answer within 6 h",
                        "Monday to Friday 9 to 18")
                .contains("Everybody of your organisation may ask.", "Administrators: Oana.")
                .contains(pin.substring(0, 3) + " " + pin.substring(3))
                .doesNotContain("/plan/changes", "/plan/asking");
    }

    @Test
    @Requirement("PRG-3.change-requested")
    void letWhoBuysAskForAnotherPlan() {
        Agreement bought = buy();
        String form = "wish-" + bought.id().value();
        MvcTestResult asked =
                visits.post(
                        elm.buyer(),
                        "/plan/changes",
                        "agreement",
                        Long.toString(bought.id().value()),
                        form + "-plan",
                        "critical",
                        form + "-from",
                        today.plusDays(3).toString(),
                        form + "-ends",
                        today.plusYears(1).toString());
        assertThat(asked).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(wishes.list(elm.buyer().actor(), bought.id()))
                .singleElement()
                .extracting(Wish::plan)
                .isEqualTo("critical");
        assertThat(body(visits.get(elm.buyer(), "/plan")))
                .contains("We have not answered yet.", "Take it back")
                .doesNotContain("Ask for it");
    }

    @Test
    @Requirement("PRG-3.change-withdrawn")
    void letWhoBuysTakeAWishBackAndAskAnew() {
        Agreement bought = buy();
        Wish wish =
                wishes.ask(
                        elm.buyer().actor(),
                        NewWish.of(
                                bought.id(),
                                "critical",
                                null,
                                today.plusDays(3),
                                today.plusYears(1),
                                ""));
        String there = "/plan/changes/" + wish.id().value() + "/withdrawal";
        assertThat(visits.post(elm.buyer(), there)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(body(visits.get(elm.buyer(), "/plan")))
                .contains("Taken back before we answered.", "Ask for it");
    }

    @Test
    @Requirement({"NFR-7.says-what-to-do", "NFR-7.keeps-typed"})
    void keepWhatWasTypedWhereTheWishMakesNoSense() {
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
                        form + "-from",
                        "soon",
                        form + "-ends",
                        today.toString(),
                        form + "-words",
                        "We grow.");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused)).contains("“soon” is no day", ">We grow.</textarea>");
    }

    @Test
    @Requirement({"INT-6.approval", "INT-6.monthly-cap"})
    void letTheAdministratorRestrictWhoMayAsk() {
        visits.post(
                elm.administrator(),
                "/plan/asking",
                "asking-version",
                "0",
                "asking-approved",
                "true",
                "asking-cap",
                "5");
        assertThat(askingRules.get(cast.tudor().actor(), elm.organisation().id()).asking())
                .isEqualTo(new Asking(false, 5, true));
    }

    @Test
    @Requirement("INT-6.approval")
    void letTheAdministratorApproveWhatAColleagueAsksFor() {
        buy();
        restrict(new Asking(false, null, true));
        assertThat(body(visits.get(elm.contact(), "/requests/new")))
                .contains("Elm approves requests before they reach us: Oana can do so.");
        Case held = asked();
        String there = "/requests/" + held.number();
        assertThat(body(visits.get(elm.administrator(), there)))
                .contains("Does this go to us?", "Approve and send");
        assertThat(body(visits.get(elm.contact(), there))).doesNotContain("Approve and send");
        MvcTestResult approved =
                visits.post(
                        elm.administrator(),
                        there + "/approval",
                        "accepted",
                        "true",
                        "once",
                        "o1" + held.number());
        assertThat(approved).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(cases.get(held.id()).state()).isEqualTo(CaseState.NEW);
    }

    @Test
    @Requirement({"INT-6.list-of-people", "NFR-7.says-what-to-do"})
    void tellWhoMayNotAskBeforeTheyType() {
        buy();
        askingRules.set(
                elm.administrator().actor(),
                elm.organisation().id(),
                new Asking(true, null, false),
                Set.of(elm.buyer().id()),
                0);
        String page = body(visits.get(elm.contact(), "/requests/new"));
        assertThat(page)
                .contains("you are not on its list", "The organisation has a list of who may ask")
                .doesNotContain("<textarea");
    }

    @Test
    void letTheAdministratorKeepTheProfile() {
        visits.post(
                elm.administrator(),
                "/profile",
                "profile-version",
                "0",
                "profile-reach",
                "By VPN",
                "profile-notes",
                "");
        assertThat(profiles.get(cast.tudor().actor(), elm.organisation().id()).reach())
                .isEqualTo("By VPN");
        assertThat(body(visits.get(elm.contact(), "/profile")))
                .contains("By VPN")
                .doesNotContain("<textarea");
    }

    /** Told before sending, as the page of the request tells it after. */
    @Test
    @Requirement("INT-6.approval")
    void sayThatWeDecideWhereNobodyThereCanApprove() {
        buy();
        restrict(new Asking(false, null, true));
        db.sql("update person set active = false where id = :id")
                .param("id", elm.administrator().id().value())
                .update();
        assertThat(body(visits.get(elm.contact(), "/requests/new")))
                .contains("nobody there can do so at the moment, so that our team decides")
                .doesNotContain("Oana");
        String call = "/desk/calls/new?person=" + elm.contact().id().value();
        assertThat(body(visits.get(cast.ion(), call)))
                .contains("nobody there can do so at the moment: a support manager")
                .doesNotContain("Yours gets its number");
    }

    private void restrict(Asking asking) {
        askingRules.set(elm.administrator().actor(), elm.organisation().id(), asking, Set.of(), 0);
    }

    private Case asked() {
        return requests.open(
                elm.contact().actor(),
                Request.of(elm.contact().id(), Channel.PORTAL, "Stops", "At 40 %."));
    }

    private Agreement buy() {
        return agreements.make(
                cast.alina().actor(),
                NewAgreement.of(
                        elm.organisation().id(),
                        "standard",
                        "emea",
                        Days.of(today, today.plusDays(300), false)),
                "Bought.");
    }
}
