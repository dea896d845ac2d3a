package dev.firstline.incidents;

import static dev.firstline.incidents.LedgerLife.seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.access.Actor;
import dev.firstline.agreements.Agreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.intake.Incidents;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.products.Product;
import dev.firstline.products.ProductId;
import dev.firstline.products.Products;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Support while a product is brought into use. */
@FirstlineTest
class ImplementationsTest {

    @Autowired private Implementations implementations;
    @Autowired private Incidents incidents;
    @Autowired private Products products;
    @Autowired private Requests requests;
    @Autowired private LedgerLife life;
    @Autowired private Allowances allowances;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private JdbcClient db;
    private Customer elm;
    private Agreement bought;
    private Actor ion;

    @BeforeEach
    void elmBuys() {
        cast.ledger();
        elm = customers.add("Elm");
        bought = allowances.buy(elm.organisation(), 2, Over.ASK);
        ion = cast.ion().actor();
    }

    @Test
    @Requirement({"INC-5.free", "INC-5.eleventh", "INC-5.where-given"})
    void giveAnImplementationTenIncidentsFreeOfCharge() {
        for (int asked = 0; asked < 10; asked++) {
            Entry free = incidents.implementation(ion, seen(openOfLedger()), "First set-up.");
            assertThat(free.cause()).isEqualTo(EntryCause.IMPLEMENTATION);
        }
        Case eleventh = openOfLedger();
        refused(
                "implementation.used-up",
                () -> incidents.implementation(ion, seen(eleventh), "First set-up."));
        assertThat(life.account(bought).used()).isEqualTo(1);
    }

    @Test
    @Requirement({"INC-5.complete", "INC-5.where-given"})
    void endAnImplementationOnceItIsConfirmed() {
        Product product = cast.ledger();
        implementations.complete(
                ion, elm.organisation().id(), product.id(), "Seen in a remote session.");
        Case subject = openOfLedger();
        refused(
                "implementation.complete",
                () -> incidents.implementation(ion, seen(subject), "First set-up."));
        Case unnamed = life.asked(elm.contact());
        refused(
                "implementation.not-given",
                () -> incidents.implementation(ion, seen(unnamed), "First set-up."));
        assertThat(implementations.find(subject).orElseThrow().left()).isZero();
    }

    @Test
    @Requirement("INC-5.complete")
    void areConfirmedAlsoOnceTheirAgreementHasEnded() {
        incidents.implementation(ion, seen(openOfLedger()), "First set-up.");
        db.sql("update agreement set starts = starts - 400, ends = ends - 400 where id = :id")
                .param("id", bought.id().value())
                .update();
        ProductId ledger = cast.ledger().id();
        assertThat(implementations.list(ion, elm.organisation().id())).isEmpty();
        complete(elm, ledger);
        refused("implementation.complete", () -> complete(elm, ledger));
    }

    @Test
    @Requirement({"INC-5.where-given", "INC-5.told"})
    void areThoseOfOurProductsThatAnAgreementSupportsSo() {
        ProductId ours = cast.ledger().id();
        Actor alina = cast.alina().actor();
        Product others = products.add(alina, "Base of elm " + elm.organisation().id(), true);
        incidents.implementation(ion, seen(openOfLedger()), "First set-up.");
        assertThat(implementations.listConcerning(elm.contact().actor(), elm.organisation().id()))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.product()).isEqualTo(ours);
                            assertThat(it.used()).isEqualTo(1);
                            assertThat(it.left()).isEqualTo(9);
                        });
        assertThat(implementations.list(ion, elm.organisation().id()))
                .noneMatch(it -> it.product().equals(others.id()));
        refused("implementation.not-offered", () -> complete(elm, others.id()));
    }

    @Test
    @Requirement({"INC-5.where-given", "NFR-7.says-what-to-do"})
    void areConfirmedOnlyWhereTheyAreSupported() {
        refused("product.not-found", () -> complete(elm, new ProductId(999_999)));
        refused(
                "implementation.not-offered",
                () -> complete(customers.add("Larch"), cast.ledger().id()));
        Actor elsewhere = customers.add("Yew").contact().actor();
        refused(
                "organisation.not-found",
                () -> implementations.list(elsewhere, elm.organisation().id()));
    }

    private void complete(Customer of, ProductId product) {
        implementations.complete(ion, of.organisation().id(), product, "Seen.");
    }

    private Case openOfLedger() {
        return requests.open(
                elm.buyer().actor(),
                Request.of(elm.buyer().id(), Channel.PORTAL, "Set-up", "How?")
                        .about("Ledger", "8.2", null));
    }

    private static void refused(String code, ThrowingCallable what) {
        assertThatThrownBy(what).hasMessageContaining(code);
    }
}
