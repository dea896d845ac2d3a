package dev.firstline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Cases;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.desk.Desk;
import dev.firstline.mail.outgoing.WaitingMail;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;

/** A plan that refuses old releases says so at each door, before a request and after it. */
@FirstlineTest
@Requirement({"INT-10.outside-recorded", "INT-10.outside-plan-rule"})
class RefusedReleasesTest {

    @Autowired private Programs programs;
    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private Agreements agreements;
    @Autowired private CaseLife life;
    @Autowired private Cases cases;
    @Autowired private WaitingMail waiting;
    @Autowired private Desk desk;
    private Customer elm;

    @BeforeEach
    void elmsPlanRefusesOldReleases() {
        cast.ledger();
        elm = customers.add("Elm");
        LocalDate today = agreements.today(elm.organisation().id());
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(
                        elm.organisation().id(),
                        "bronze",
                        "emea",
                        Days.of(today, today.plusYears(1), false)),
                "Bought.");
    }

    @Test
    void isNamedToPrograms() {
        Program carla = programs.of(elm.contact());
        assertThat(carla.get("/entitlement?product=ledger&release=8.1").body())
                .contains("\"mayOpen\":true", "\"support\":\"refused\"", "\"otherwise\"")
                .contains("gives no help with it", "nothing is charged")
                .doesNotContain("\"next\":", "Covered by the plan");
        assertThat(carla.get("/entitlement?product=ledger&release=8.2").body())
                .contains("\"support\":\"supported\"", "Covered by the plan");
    }

    @Test
    void isToldBeforeItIsSent() {
        assertThat(see("/requests/new?product=Ledger&release=8.1"))
                .contains("Your plan is", "gives no help with it", "What you can do: move to")
                .doesNotContain("Covered by the plan");
    }

    @Test
    void isToldOnceItIsSent() {
        Answer opened =
                programs.of(elm.contact())
                        .post(
                                "/cases",
                                "{\"subject\":\"Stops\",\"body\":\"At 40 %.\",\"product\":\"Ledger\","
                                        + "\"release\":\"8.1\"}");
        String number = opened.at("/number").replace("\"", "");
        assertThat(programs.of(elm.contact()).get("/cases/" + number + "/about").body())
                .contains("\"support\":\"refused\"");
        assertThat(see("/requests/" + number))
                .contains("gives no help with what is not supported", "nothing is charged")
                .contains("What you can do: move to a newer release", "request is recorded")
                .doesNotContain("The next person who is free");
        assertThat(waiting.last(elm.contact()).text())
                .contains("gives no help with what is not supported", "nothing is charged")
                .contains("What you can do: move to a newer release");
        assertThat(desk.see(cast.ion(), "/desk/cases/" + number).select("main").text())
                .contains("no longer supported; the plan gives no help with it")
                .contains("gives no help, and charges nothing", "say what the customer can do");
        life.closed(cases.get(cast.ion().actor(), Long.parseLong(number)));
    }

    private String see(String page) {
        return desk.see(elm.contact(), page).select("main").text();
    }
}
