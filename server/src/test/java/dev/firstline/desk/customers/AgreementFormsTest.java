package dev.firstline.desk.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.agreements.Price;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.desk.Desk;
import dev.firstline.programme.Programmes;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What may be changed about an agreement on its page. */
@FirstlineTest
class AgreementFormsTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private Agreements agreements;
    @Autowired private Programmes programmes;
    private Customer elm;
    private LocalDate today;

    @BeforeEach
    void elmIsThere() {
        cast.ion();
        cast.tudor();
        elm = customers.add("Elm " + UUID.randomUUID());
        today = agreements.today(elm.organisation().id());
    }

    @Test
    @Requirement("PRG-3.withdrawn")
    void withdrawWhatHasNotBegunAndNothingElse() {
        Days later = Days.of(today.plusDays(9), today.plusYears(1), false);
        Agreement planned =
                buy(NewAgreement.of(elm.organisation().id(), "standard", "emea", later));
        String there = "/desk/agreements/" + planned.id().value();
        Document seen = desk.see(cast.alina(), there);
        assertThat(
                        desk.send(
                                cast.alina(),
                                seen,
                                there + "/withdrawal",
                                Map.of("withdrawal-why", "Not signed.")))
                .hasStatus(HttpStatus.SEE_OTHER);
        Document after = desk.see(cast.alina(), there);
        assertThat(after.select("h1 .state").text()).isEqualTo("withdrawn");
        assertThat(after.select("main form")).isEmpty();
        assertThat(after.text()).contains("Withdrawn: it was to begin on", "Not signed.");
        Agreement running =
                buy(NewAgreement.of(elm.organisation().id(), "standard", "emea", year()));
        assertThat(
                        desk.see(cast.alina(), "/desk/agreements/" + running.id().value())
                                .select("form[action$=/withdrawal]"))
                .isEmpty();
    }

    @Test
    void letAnotherPlanFollow() {
        Agreement bought =
                buy(NewAgreement.of(elm.organisation().id(), "standard", "emea", year()));
        String there = "/desk/agreements/" + bought.id().value();
        Map<String, String> another = new HashMap<>();
        another.put("replacement-plan", "premier");
        another.put("replacement-from", today.plusDays(9).toString());
        another.put("replacement-ends", today.plusYears(1).toString());
        another.put("replacement-why", "They grew.");
        Document seen = desk.see(cast.alina(), there);
        MvcTestResult refused = desk.send(cast.alina(), seen, there + "/replacement", another);
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.page(refused).select("#field-replacement-overlaid-error").text())
                .contains("is laid over another");
        another.put("replacement-overlaid", "critical");
        desk.send(cast.alina(), seen, there + "/replacement", another);
        assertThat(agreements.list(cast.alina().actor(), elm.organisation().id()))
                .extracting(Agreement::plan)
                .containsExactly("premier", "standard");
    }

    @Test
    @Requirement({"NFR-7.says-what-to-do", "NFR-7.keeps-typed"})
    void sayHowOneGoesOnWithoutAnEnd() {
        String there = "/desk/organisations/" + elm.organisation().id().value() + "/agreements";
        Map<String, String> fields = new HashMap<>();
        fields.put("agreement-plan", "standard");
        fields.put("agreement-region", "emea");
        fields.put("agreement-scope", "all");
        fields.put("agreement-starts", today.toString());
        fields.put("agreement-ends", "9999-12-31");
        fields.put("agreement-why", "Bought.");
        MvcTestResult refused =
                desk.send(cast.alina(), desk.see(cast.alina(), there + "/new"), there, fields);
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.page(refused).select("#field-agreement-ends-error").text())
                .contains("thirty years from today", "let it renew itself");
        assertThat(Desk.page(refused).select("#field-agreement-ends").val())
                .isEqualTo("9999-12-31");
    }

    @Test
    @Requirement({"PRG-4.services", "NFR-7.keeps-typed"})
    void nameAnAccountManagerWhereThePlanHasOne() {
        Agreement bought =
                buy(
                        NewAgreement.of(elm.organisation().id(), "premier", "emea", year())
                                .over("critical")
                                .with(cast.ion().id(), null));
        String there = "/desk/agreements/" + bought.id().value();
        Document seen = desk.see(cast.alina(), there);
        assertThat(seen.select("#field-amendment-sam option").eachText())
                .contains("Ion Marin", "Tudor Dan")
                .doesNotContain("Aura Pana", "Alina Matei");
        Map<String, String> next = new HashMap<>();
        next.put("replacement-plan", "standard");
        next.put("replacement-sam", Long.toString(cast.tudor().id().value()));
        next.put("replacement-from", today.plusDays(9).toString());
        next.put("replacement-ends", today.plusYears(1).toString());
        next.put("replacement-why", "They save.");
        Document again = Desk.page(desk.send(cast.alina(), seen, there + "/replacement", next));
        assertThat(again.select("#field-replacement-sam-error").text())
                .contains("has no support account manager");
        assertThat(again.select("#field-replacement-sam option[selected]").text())
                .isEqualTo("Tudor Dan");
        next.put("replacement-sam", "as-now");
        desk.send(cast.alina(), seen, there + "/replacement", next);
        Agreement after = agreements.list(cast.alina().actor(), elm.organisation().id()).getFirst();
        assertThat(after.sam()).isNull();
        Document page = desk.see(cast.alina(), "/desk/agreements/" + after.id().value());
        assertThat(page.select("#field-amendment-sam")).isEmpty();
        assertThat(page.text()).contains("This plan has no support account manager.");
    }

    @Test
    @Requirement("PRG-4.prices")
    void priceInTheCurrencyOfTheAgreementAndElseOfTheProgramme() {
        Agreement bought =
                buy(
                        NewAgreement.of(elm.organisation().id(), "standard", "emea", year())
                                .with(List.of(), "", Price.of("6000", "USD")));
        Document page = desk.see(cast.alina(), "/desk/agreements/" + bought.id().value());
        assertThat(page.select("#field-replacement-currency").val()).isEqualTo("USD");
        assertThat(page.select("#field-amendment-currency").val()).isEqualTo("USD");
        Document anew =
                desk.see(
                        cast.alina(),
                        "/desk/organisations/"
                                + elm.organisation().id().value()
                                + "/agreements/new");
        assertThat(anew.select("#field-agreement-currency").val())
                .isEqualTo(programmes.current().currency().getCurrencyCode());
    }

    private Agreement buy(NewAgreement agreement) {
        return agreements.make(cast.alina().actor(), agreement, "Bought.");
    }

    private Days year() {
        return Days.of(today, today.plusYears(1), false);
    }
}
