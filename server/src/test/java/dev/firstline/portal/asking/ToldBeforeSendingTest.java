package dev.firstline.portal.asking;

import static dev.firstline.cast.Visits.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.accounts.Sessions;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Visits;
import dev.firstline.products.Product;
import dev.firstline.products.Products;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a request costs and when it is answered is told by what it is about, before it is sent. */
@FirstlineTest
class ToldBeforeSendingTest {

    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    @Autowired private Agreements agreements;
    @Autowired private Allowances allowances;
    @Autowired private Products products;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    private Visits visits;
    private Customer elm;
    private Product unlimited;

    @BeforeEach
    void elmHasOnePlanForAllAndAnotherForAProduct() {
        visits = new Visits(web, sessions);
        elm = customers.add("Elm");
        allowances.buy(elm.organisation(), 2, Over.ASK);
        unlimited = products.add(cast.alina().actor(), "Product " + UUID.randomUUID(), false);
        LocalDate today = agreements.today(elm.organisation().id());
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(
                                elm.organisation().id(),
                                "standard",
                                "emea",
                                Days.of(today, today.plusDays(300), false))
                        .naming(List.of(unlimited.id())),
                "Bought.");
    }

    @Test
    @Requirement("INC-3.seen-before-sending")
    void followsTheProductThatIsChosen() {
        assertThat(form("")).contains("This will be incident 1 of 2");
        assertThat(form("?product=" + unlimited.name()))
                .contains("selected>" + unlimited.name())
                .doesNotContain("This will be incident");
    }

    @Test
    @Requirement({"INC-3.seen-before-sending", "NFR-7.keeps-typed"})
    void sendsNothingThatCostsOtherThanTheFormTold() {
        String told = told(form("?product=" + unlimited.name()));
        MvcTestResult sent = send("", told);
        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        String again = body(sent);
        assertThat(again)
                .contains(
                        "not what the form told you",
                        "This will be incident 1 of 2",
                        ">At 40 %.</textarea>");
        assertThat(send("", told(again))).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    @Requirement({"INT-10.outside-recorded", "INC-3.seen-before-sending"})
    void promisesNothingOutsideOfWhatIsSupported() {
        Product theirs = products.add(cast.alina().actor(), "Product " + UUID.randomUUID(), true);
        String page = form("?product=" + theirs.name());
        assertThat(page)
                .contains("marked as not supported")
                .doesNotContain("We answer by", "Please also telephone");
        assertThat(send(theirs.name(), told(form("")))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send(theirs.name(), told(page))).hasStatus(HttpStatus.SEE_OTHER);
    }

    private String form(String query) {
        return body(visits.get(elm.contact(), "/requests/new" + query));
    }

    private static String told(String page) {
        return Jsoup.parse(page).select("input[name=told]").attr("value");
    }

    private MvcTestResult send(String product, String told) {
        return visits.post(
                elm.contact(),
                "/requests",
                "subject",
                "Export stops",
                "product",
                product,
                "body",
                "At 40 %.",
                "priority",
                "medium",
                "told",
                told);
    }
}
