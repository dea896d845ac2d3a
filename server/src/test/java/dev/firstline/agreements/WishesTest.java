package dev.firstline.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;

@FirstlineTest
class WishesTest {

    @Autowired private Wishes wishes;
    @Autowired private Agreements agreements;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    private Customer elm;
    private LocalDate today;
    private Agreement standard;

    @BeforeEach
    void elmHasStandard() {
        elm = customers.add("Elm");
        today = agreements.today(elm.organisation().id());
        standard =
                agreements.make(
                        cast.alina().actor(),
                        NewAgreement.of(
                                elm.organisation().id(),
                                "standard",
                                "emea",
                                Days.of(today.minusDays(30), today.plusDays(300), false)),
                        "Bought.");
    }

    @Test
    @Requirement("PRG-3.change-requested")
    void areAskedByWhoBuys() {
        Wish asked = ask("critical", today.plusDays(300));
        assertThat(asked.state()).isEqualTo(Wish.State.ASKED);
        assertThat(wishes.listUndecided(cast.maria().actor(), 1000)).contains(asked);
        assertThatThrownBy(
                        () -> wishes.ask(elm.contact().actor(), wish("premier", today.plusDays(1))))
                .hasMessageContaining("wish.purchasing-only");
    }

    @Test
    @Requirement("PRG-3.change-confirmed")
    void makeAnotherAgreementWhenStaffConfirm() {
        Wish asked = ask("critical", today.plusDays(400));
        Agreement next =
                wishes.confirm(
                        cast.alina().actor(), asked.id(), Price.of("900", "EUR"), "Agreed on.");
        assertThat(next.plan()).isEqualTo("critical");
        assertThat(next.days()).isEqualTo(new Days(today, today.plusDays(400), false));
        assertThat(agreements.get(standard.id()).days().ends()).isEqualTo(today.minusDays(1));
        assertThat(wishes.get(asked.id()).next()).isEqualTo(next.id());
    }

    @Test
    @Requirement("PRG-3.change-confirmed")
    void extendTheSameAgreementWhereThePlanStays() {
        Wish asked = ask("standard", today.plusDays(600));
        Agreement longer = wishes.confirm(cast.alina().actor(), asked.id(), null, "Paid.");
        assertThat(longer.id()).isEqualTo(standard.id());
        assertThat(longer.days().ends()).isEqualTo(today.plusDays(600));
    }

    @Test
    void areDeclinedWithAReasonAndOnce() {
        Wish asked = ask("critical", today.plusDays(300));
        Wish declined = wishes.decline(cast.maria().actor(), asked.id(), "Not in your region.");
        assertThat(declined.reason()).isEqualTo("Not in your region.");
        assertThatThrownBy(() -> wishes.confirm(cast.alina().actor(), asked.id(), null, "Yes."))
                .hasMessageContaining("wish.decided");
        assertThat(agreements.get(standard.id()).plan()).isEqualTo("standard");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void areOneAtATimeAndMeanSomething() {
        assertThatThrownBy(() -> ask("standard", today.plusDays(300)))
                .hasMessageContaining("wish.nothing");
        assertThatThrownBy(() -> ask("platinum", today.plusDays(300)))
                .hasMessageContaining("plan.unknown");
        ask("critical", today.plusDays(300));
        assertThatThrownBy(() -> ask("standard", today.plusDays(900)))
                .hasMessageContaining("wish.undecided");
    }

    private Wish ask(String plan, LocalDate ends) {
        return wishes.ask(elm.buyer().actor(), wish(plan, ends));
    }

    private NewWish wish(String plan, LocalDate ends) {
        return new NewWish(standard.id(), plan, null, today, ends, "We grow.");
    }
}
