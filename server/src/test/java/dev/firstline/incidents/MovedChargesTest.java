package dev.firstline.incidents;

import static dev.firstline.incidents.LedgerLife.said;
import static dev.firstline.incidents.LedgerLife.seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Timelines;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.intake.Correction;
import dev.firstline.intake.Corrections;
import dev.firstline.products.Product;
import dev.firstline.products.Products;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a case counts follows it to the agreement under which it runs after all. */
@FirstlineTest
@Requirement("INC-1.moved")
class MovedChargesTest {

    @Autowired private Corrections corrections;
    @Autowired private Agreements agreements;
    @Autowired private Accounts accounts;
    @Autowired private Timelines timelines;
    @Autowired private Products products;
    @Autowired private LedgerLife life;
    @Autowired private Allowances allowances;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    private Customer elm;
    private Agreement all;
    private Agreement one;
    private Product other;

    @BeforeEach
    void elmHasTwoAgreements() {
        cast.ledger();
        elm = customers.add("Elm");
        all = allowances.buy(elm.organisation(), 4, Over.ASK);
        other = products.add(cast.adam().actor(), "Product " + UUID.randomUUID(), false);
        LocalDate today = agreements.today(elm.organisation().id());
        one =
                agreements.make(
                        cast.alina().actor(),
                        NewAgreement.of(
                                        elm.organisation().id(),
                                        "bronze",
                                        elm.organisation().region(),
                                        Days.of(today.minusYears(1), today.plusYears(1), false))
                                .with(List.of(), Allowances.terms(1, Over.ASK), null)
                                .naming(List.of(other.id())),
                        "Bought.");
    }

    @Test
    void areTakenBackThereAndChargedHere() {
        Case opened = life.asked(elm.contact());
        Entry first = life.charge(opened);
        Case after = correct(opened, other.name());
        assertThat(life.account(all).used()).isZero();
        assertThat(life.account(one).used()).isEqualTo(1);
        assertThat(accounts.entries(after.id()))
                .extracting(Entry::type, Entry::cause)
                .containsExactly(
                        tuple(EntryType.CHARGE, EntryCause.WITHIN),
                        tuple(EntryType.REVERSAL, EntryCause.MOVED),
                        tuple(EntryType.CHARGE, EntryCause.WITHIN));
        assertThat(life.charge(after).receivedAt()).isEqualTo(first.receivedAt());
        assertThat(timelines.list(after))
                .extracting(CaseEvent::type)
                .contains(EventType.CHARGE_MOVED);
    }

    @Test
    void moveBackAndForthAndAreTakenBackOnce() {
        Case there = correct(life.asked(elm.contact()), other.name());
        Case back = correct(there, "Ledger");
        assertThat(life.account(all).used()).isEqualTo(1);
        assertThat(life.account(one).used()).isZero();
        assertThat(life.waived(back).incidents()).isEqualTo(-1);
        assertThat(life.account(all).used()).isZero();
    }

    @Test
    void stayTakenBack() {
        Case opened = life.asked(elm.contact());
        life.waived(opened);
        correct(opened, other.name());
        assertThat(life.account(all).used()).isZero();
        assertThat(life.account(one).used()).isZero();
    }

    @Test
    void countNothingWhereNobodyWasAskedForOneMore() {
        correct(life.asked(elm.contact()), other.name());
        Case second = correct(life.asked(elm.contact()), other.name());
        assertThat(life.charge(second).cause()).isEqualTo(EntryCause.UNASKED);
        assertThat(life.account(one).used()).isEqualTo(1);
    }

    private Case correct(Case subject, String product) {
        return corrections.correct(
                cast.ion().actor(),
                seen(subject),
                new Correction(product, null, null, null),
                said("It is about that."));
    }
}
