package dev.firstline.desk.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.desk.Desk;
import dev.firstline.directory.NewSite;
import dev.firstline.directory.Sites;
import dev.firstline.products.Product;
import dev.firstline.products.Products;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a call that opens a case is about: also where, and in which environment. */
@FirstlineTest
class CallAboutTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private Sites sites;
    @Autowired private Products products;
    @Autowired private Agreements agreements;
    private Customer elm;
    private Product mill;

    @BeforeEach
    void elmHasASiteAndAProductThatRunsInProduction() {
        elm = customers.add("Elm");
        sites.add(
                elm.administrator().actor(),
                elm.organisation().id(),
                new NewSite("Harbour", "Quay 1", "RO", "Europe/Bucharest"));
        mill = products.add(cast.adam().actor(), "Mill " + UUID.randomUUID(), false);
        products.addRelease(
                cast.adam().actor(),
                mill.id(),
                "1.0",
                LocalDate.of(2026, 1, 15),
                List.of("Production floor"));
        LocalDate today = agreements.today(elm.organisation().id());
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(
                        elm.organisation().id(),
                        "standard",
                        "emea",
                        Days.of(today, today.plusYears(1), false)),
                "Bought.");
    }

    @Test
    @Requirement("INT-1.telephone")
    void isSuggestedAndKept() {
        Document form = form("");
        assertThat(form.select("#field-site-known option").eachAttr("value"))
                .containsExactly("Harbour");
        assertThat(form.select("#field-environment-known option").eachAttr("value"))
                .contains("Production floor");
        MvcTestResult answer =
                sent(form, Map.of("site", "Harbour", "environment", "Production floor"));
        assertThat(answer).hasStatus(303);
        String there = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(desk.see(cast.ion(), there).text()).contains("Harbour", "Production floor");
    }

    @Test
    @Requirement({"NFR-7.says-what-to-do", "NFR-7.keeps-typed"})
    void isRefusedAtItsFieldWhereThereIsNoSuchSite() {
        MvcTestResult answer = sent(form(""), Map.of("site", "Airport", "environment", "Cloud"));
        assertThat(answer).hasStatus(422);
        Document again = Desk.page(answer);
        assertThat(again.select("#field-site-error").text()).contains("Harbour");
        assertThat(again.select("#field-site").attr("value")).isEqualTo("Airport");
        assertThat(again.select("#field-environment").attr("value")).isEqualTo("Cloud");
    }

    @Test
    @Requirement("INT-10.supported-environments")
    void saysWhileItIsFilledInThatAnEnvironmentIsNotSupported() {
        String about = "&product=" + mill.name() + "&release=1.0&environment=";
        String only = "supported in Production floor only";
        assertThat(form(about + "Cloud").select("#entitled").text()).contains(only);
        assertThat(form(about + "Production floor").select("#entitled").text())
                .doesNotContain(only);
    }

    private Document form(String about) {
        return desk.see(cast.ion(), "/desk/calls/new?person=" + elm.contact().id().value() + about);
    }

    private MvcTestResult sent(Document form, Map<String, String> about) {
        Map<String, String> fields = new HashMap<>(about);
        fields.putAll(Map.of("subject", "Stops", "body", "At 40 %.", "priority", "low"));
        return desk.send(cast.ion(), form, "/desk/calls", fields);
    }
}
