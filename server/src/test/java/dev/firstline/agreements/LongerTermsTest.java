package dev.firstline.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.desk.Desk;
import dev.firstline.explanation.Refused;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;

/** What renews itself is made longer from the term that runs, whichever term that is. */
@FirstlineTest
class LongerTermsTest {

    @Autowired private Wishes wishes;
    @Autowired private Agreements agreements;
    @Autowired private Amendments amendments;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private Desk desk;
    private Customer elm;
    private Agreement standard;
    private LocalDate firstEnds;
    private LocalDate nowEnds;

    @BeforeEach
    void elmIsInItsThirdTerm() {
        elm = customers.add("Elm");
        LocalDate starts = agreements.today(elm.organisation().id()).minusDays(10).minusYears(2);
        firstEnds = starts.plusYears(1).minusDays(1);
        nowEnds = starts.plusYears(3).minusDays(1);
        standard =
                agreements.make(
                        cast.alina().actor(),
                        NewAgreement.of(
                                elm.organisation().id(),
                                "standard",
                                "emea",
                                Days.of(starts, firstEnds, true)),
                        "Bought.");
    }

    @Test
    @Requirement("PRG-3.change-requested")
    void areAskedForAfterThePresentTerm() {
        LocalDate from = agreements.today(standard.organisation());
        refused("wish.nothing", () -> ask(from, from.plusDays(30)));
        refused("wish.nothing", () -> ask(from, nowEnds));
        assertThat(ask(from, nowEnds.plusDays(1)).state()).isEqualTo(Wish.State.ASKED);
    }

    @Test
    @Requirement("PRG-3.change-requested")
    void areAskedForWithoutAFirstDay() {
        assertThat(ask(null, nowEnds.plusDays(9)).fromDay()).isEqualTo(nowEnds.plusDays(1));
        standard = replaced("critical");
        NewWish other =
                NewWish.of(standard.id(), "standard", null, null, nowEnds.plusDays(9), "We save.");
        refused("wish.from-missing", () -> wishes.ask(elm.buyer().actor(), other));
    }

    @Test
    @Requirement("PRG-3.extended")
    void areAgreedOnAfterThePresentTerm() {
        refused("agreement.extended-backwards", () -> extend(firstEnds.plusDays(1)));
        refused("agreement.extended-backwards", () -> extend(nowEnds));
        assertThat(extend(nowEnds.plusDays(1)).days().ends()).isEqualTo(nowEnds.plusDays(1));
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void areNotForEver() {
        LocalDate latest = agreements.today(standard.organisation()).plusYears(30);
        LocalDate never = LocalDate.of(9999, 12, 31);
        refused("agreement.ends-too-late", () -> ask(null, never));
        refused("agreement.ends-too-late", () -> extend(never));
        refused("agreement.ends-too-late", () -> extend(latest.plusDays(1)));
        assertThat(extend(latest).days().ends()).isEqualTo(latest);
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void tellBothSidesWhatBecomesOfTermAndPrice() {
        String said = "and the next follows by itself";
        assertThat(desk.see(elm.buyer(), "/plan").text()).contains(said, "the price stands");
        assertThat(desk.see(cast.alina(), "/desk/agreements/" + standard.id().value()).html())
                .contains(said, nowEnds.plusYears(1).toString());
    }

    private static void refused(String code, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.code()).isEqualTo(code));
    }

    private Wish ask(@Nullable LocalDate from, LocalDate ends) {
        return wishes.ask(
                elm.buyer().actor(),
                NewWish.of(standard.id(), "standard", null, from, ends, "For longer."));
    }

    private Agreement replaced(String plan) {
        LocalDate from = agreements.today(standard.organisation());
        return agreements.replace(
                cast.alina().actor(),
                AgreementAsSeen.now(standard),
                Successor.of(plan, null, Days.of(from, nowEnds, false)),
                "They grew.");
    }

    private Agreement extend(LocalDate ends) {
        return amendments.extend(
                cast.alina().actor(), AgreementAsSeen.now(standard), ends, "Paid.");
    }
}
