package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Confirmation;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.agreements.NewWish;
import dev.firstline.agreements.Price;
import dev.firstline.agreements.Wish;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.mail.outgoing.WaitingMail;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.util.List;

@FirstlineTest
class PlanChangesTest {

    @Autowired private PlanChanges changes;
    @Autowired private Agreements agreements;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private WaitingMail waiting;
    @Autowired private JdbcClient db;

    @Test
    @Requirement({"PRG-3.change-requested", "PRG-3.change-confirmed", "PRG-3.change-mailed"})
    void areToldToBothSidesByMail() {
        Customer elm = customers.add("Elm");
        Agreement standard = bought(elm.organisation().id());
        LocalDate today = agreements.today(standard.organisation());
        Wish wish =
                changes.ask(
                        elm.buyer().actor(),
                        NewWish.of(
                                standard.id(),
                                "critical",
                                null,
                                today.plusDays(1),
                                today.plusYears(1),
                                "Soon."));
        assertThat(told("wish:" + wish.id().value()))
                .contains(elm.buyer().id().value(), cast.ion().id().value());
        changes.confirm(
                cast.maria().actor(), wish.id(), Confirmation.of("Agreed on the telephone."));
        assertThat(told("wish-answered:" + wish.id().value()))
                .contains(elm.buyer().id().value(), cast.ion().id().value());
    }

    @Test
    @Requirement("PRG-3.change-mailed")
    void areToldToWhoMayAnswerWhereTheAccountManagerMayNot() {
        Customer elm = customers.add("Elm");
        Agreement standard = bought(elm.organisation().id());
        LocalDate today = agreements.today(standard.organisation());
        Wish wish = asked(elm, standard, today, "critical");
        assertThat(told("wish:" + wish.id().value()))
                .contains(cast.ion().id().value(), cast.alina().id().value());
    }

    @Test
    @Requirement("PRG-3.change-mailed")
    void tellWhetherTheyRenewThemselvesAndThePrice() {
        Customer elm = customers.add("Elm");
        Agreement standard = bought(elm.organisation().id());
        LocalDate today = agreements.today(standard.organisation());
        changes.confirm(
                cast.maria().actor(),
                asked(elm, standard, today, "critical").id(),
                Confirmation.of("Agreed.").at(Price.of("1200.50", "EUR")).renewing(true));
        assertThat(waiting.last(elm.buyer()).text())
                .contains("confirmed the change: the plan Critical", "It renews itself after")
                .contains("The price for a term is 1,200.50 EUR.", "Agreed.");
    }

    @Test
    @Requirement("PRG-3.change-mailed")
    void tellThatTheyEnd() {
        Customer elm = customers.add("Elm");
        Agreement standard = bought(elm.organisation().id());
        LocalDate today = agreements.today(standard.organisation());
        changes.confirm(
                cast.maria().actor(),
                asked(elm, standard, today, "critical").id(),
                Confirmation.of("Agreed."));
        assertThat(waiting.last(elm.buyer()).text())
                .contains("It ends on", "does not renew itself.")
                .doesNotContain("price");
    }

    @Test
    @Requirement({"PRG-3.change-mailed", "INT-6.single-contact"})
    void tellWhoAloneAsks() {
        Customer elm = customers.add("Elm");
        Agreement standard = bought(elm.organisation().id());
        LocalDate today = agreements.today(standard.organisation());
        Wish wish =
                changes.ask(
                        elm.buyer().actor(),
                        new NewWish(
                                standard.id(),
                                "standard",
                                null,
                                null,
                                elm.contact().id(),
                                today.plusDays(1),
                                today.plusDays(9),
                                ""));
        String who = elm.contact().name() + " as the only one who asks under the plan Standard";
        assertThat(waiting.last(elm.buyer()).text()).contains("your wish: " + who);
        changes.confirm(cast.maria().actor(), wish.id(), Confirmation.of("Agreed."));
        assertThat(waiting.last(elm.buyer()).text()).contains("confirmed the change: " + who);
    }

    @Test
    @Requirement("PRG-3.change-mailed")
    void tellThatOneRunsLonger() {
        Customer elm = customers.add("Elm");
        Agreement standard = bought(elm.organisation().id());
        LocalDate today = agreements.today(standard.organisation());
        Wish longer = asked(elm, standard, today, "standard");
        assertThat(waiting.last(elm.buyer()).text())
                .contains("the plan Standard for longer, until");
        changes.confirm(
                cast.maria().actor(),
                longer.id(),
                Confirmation.of("Agreed.").with(elm.contact().id()));
        assertThat(waiting.last(elm.buyer()).text())
                .contains("for longer", elm.contact().name() + " alone asks under it");
    }

    private Wish asked(Customer by, Agreement about, LocalDate today, String plan) {
        return changes.ask(
                by.buyer().actor(),
                NewWish.of(about.id(), plan, null, today.plusDays(1), today.plusYears(1), "Soon."));
    }

    private Agreement bought(OrganisationId by) {
        LocalDate today = agreements.today(by);
        return agreements.make(
                cast.alina().actor(),
                NewAgreement.of(by, "standard", "emea", Days.of(today, today.plusDays(9), false))
                        .with(List.of(), "services: { sam: included }", null)
                        .with(cast.ion().id(), null),
                "Bought.");
    }

    private List<Long> told(String cause) {
        return db.sql("select recipient_id from outgoing_mail where cause = :cause")
                .param("cause", cause)
                .query((row, n) -> row.getLong("recipient_id"))
                .list();
    }
}
