package dev.firstline.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.access.PersonId;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.explanation.Refused;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;

@FirstlineTest
class WishesTest {

    @Autowired private Wishes wishes;
    @Autowired private Agreements agreements;
    @Autowired private Amendments amendments;
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
                        cast.alina().actor(),
                        asked.id(),
                        Confirmation.of("Agreed on.").at(Price.of("900", "EUR")));
        assertThat(next.plan()).isEqualTo("critical");
        assertThat(next.days()).isEqualTo(new Days(today, today.plusDays(400), false));
        assertThat(agreements.get(standard.id()).days().ends()).isEqualTo(today.minusDays(1));
        assertThat(wishes.get(asked.id()).next()).isEqualTo(next.id());
    }

    @Test
    @Requirement("PRG-3.change-confirmed")
    void extendTheSameAgreementWhereThePlanStays() {
        Wish asked = ask("standard", today.plusDays(600));
        Agreement longer =
                wishes.confirm(cast.alina().actor(), asked.id(), Confirmation.of("Paid."));
        assertThat(longer.id()).isEqualTo(standard.id());
        assertThat(longer.days().ends()).isEqualTo(today.plusDays(600));
    }

    @Test
    void areDeclinedWithAReasonAndOnce() {
        Wish asked = ask("critical", today.plusDays(300));
        Wish declined = wishes.decline(cast.maria().actor(), asked.id(), "Not in your region.");
        assertThat(declined.reason()).isEqualTo("Not in your region.");
        assertThatThrownBy(
                        () ->
                                wishes.confirm(
                                        cast.alina().actor(), asked.id(), Confirmation.of("Yes.")))
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

    @Test
    @Requirement("INT-6.single-contact")
    void nameTheSingleContactOfAPlanThatWantsOne() {
        LocalDate ends = today.plusDays(300);
        assertThatThrownBy(() -> ask(wish("gold", ends)))
                .hasMessageContaining("agreement.single-contact-missing");
        Wish asked = ask(forOne("gold", elm.contact().id()));
        Agreement next =
                wishes.confirm(cast.alina().actor(), asked.id(), Confirmation.of("Agreed."));
        assertThat(next.plan()).isEqualTo("gold");
        assertThat(next.singleContact()).isEqualTo(elm.contact().id());
    }

    @Test
    @Requirement("INT-6.single-contact")
    void areConfirmedForAnotherContactWhereStaffKnowBetter() {
        Wish asked = ask(forOne("gold", elm.contact().id()));
        Agreement next =
                wishes.confirm(
                        cast.alina().actor(),
                        asked.id(),
                        Confirmation.of("She asks for all.").with(elm.buyer().id()));
        assertThat(next.singleContact()).isEqualTo(elm.buyer().id());
    }

    @Test
    @Requirement("PRG-3.change-confirmed")
    void bringOptionsOfThePlan() {
        NewWish wanted = with(List.of("high-24x7"));
        Agreement next =
                wishes.confirm(cast.alina().actor(), ask(wanted).id(), Confirmation.of("Agreed."));
        assertThat(next.options()).containsExactly("high-24x7");
        assertThatThrownBy(() -> ask(with(List.of("espresso"))))
                .hasMessageContaining("plan.option-unknown");
    }

    @Test
    @Requirement("PRG-3.change-requested")
    void areForTheNextTermToo() {
        LocalDate next = standard.days().ends().plusDays(1);
        LocalDate ends = next.plusYears(1);
        assertThatThrownBy(() -> ask(from(next.plusDays(1), ends)))
                .hasMessageContaining("agreement.replaced-after-it-ends");
        Wish asked = ask(from(next, ends));
        Agreement following =
                wishes.confirm(cast.alina().actor(), asked.id(), Confirmation.of("Agreed."));
        assertThat(following.days()).isEqualTo(new Days(next, ends, false));
        assertThat(agreements.get(standard.id()).days().ends()).isEqualTo(next.minusDays(1));
    }

    @Test
    @Requirement({"PRG-3.change-requested", "NFR-7.says-what-to-do"})
    void areRefusedWhereAPlannedAgreementIsInTheWay() {
        LocalDate next = standard.days().ends().plusDays(1);
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(
                        elm.organisation().id(),
                        "critical",
                        "emea",
                        Days.of(next, next.plusYears(1), false)),
                "For the next year.");
        for (NewWish wish : List.of(wish("standard", next), from(next, next.plusYears(1)))) {
            assertThatThrownBy(() -> ask(wish))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> {
                                assertThat(refused.code()).isEqualTo("wish.overlaps");
                                assertThat(refused.field()).isEqualTo("ends");
                                assertThat(refused.facts().get("plan")).hasToString("critical");
                            });
        }
        assertThat(ask("critical", standard.days().ends()).state()).isEqualTo(Wish.State.ASKED);
    }

    @Test
    @Requirement("PRG-3.change-withdrawn")
    void areTakenBackByWhoBuysUntilTheyAreAnswered() {
        Wish asked = ask("critical", today.plusDays(300));
        assertThatThrownBy(() -> wishes.withdraw(elm.contact().actor(), asked.id()))
                .hasMessageContaining("wish.purchasing-only");
        assertThat(wishes.withdraw(elm.buyer().actor(), asked.id()).state())
                .isEqualTo(Wish.State.WITHDRAWN);
        Wish other = ask("critical", today.plusDays(400));
        wishes.decline(cast.maria().actor(), other.id(), "Not yet.");
        assertThatThrownBy(() -> wishes.withdraw(elm.buyer().actor(), other.id()))
                .hasMessageContaining("wish.decided");
    }

    @Test
    @Requirement("PRG-3.customised")
    void keepOwnTermsUnlessStaffWriteOthers() {
        amendments.amend(
                cast.alina().actor(),
                new AgreementAsSeen(standard.id(), standard.version()),
                new Amendment(
                        "emea",
                        List.of(),
                        "allowance: { incidents: 5, over: ask }",
                        null,
                        null,
                        null),
                "Five a month.");
        Wish asked = ask("critical", today.plusDays(300));
        Agreement next =
                wishes.confirm(
                        cast.alina().actor(),
                        asked.id(),
                        Confirmation.of("As the plan says.").saying(""));
        assertThat(agreements.get(standard.id()).ownTerms()).isNotEmpty();
        assertThat(next.ownTerms()).isEmpty();
    }

    @Test
    @Requirement("PRG-3.change-confirmed")
    void renewThemselvesAsBeforeUnlessStaffSayOtherwise() {
        renewing();
        Agreement next =
                wishes.confirm(
                        cast.alina().actor(),
                        ask("critical", today.plusDays(300)).id(),
                        Confirmation.of("Agreed on.").renewing(false));
        assertThat(next.days().renews()).isFalse();
    }

    @Test
    @Requirement("PRG-3.change-confirmed")
    void runLongerAsStaffSay() {
        renewing();
        Agreement longer =
                wishes.confirm(
                        cast.alina().actor(),
                        ask("standard", today.plusDays(600)).id(),
                        Confirmation.of("Paid.").at(Price.of("900", "EUR")).renewing(false));
        assertThat(longer.days())
                .isEqualTo(new Days(standard.days().starts(), today.plusDays(600), false));
        assertThat(longer.price()).isEqualTo(Price.of("900", "EUR"));
    }

    private void renewing() {
        amendments.renew(
                cast.alina().actor(),
                new AgreementAsSeen(standard.id(), standard.version()),
                true,
                "They stay.");
    }

    private NewWish forOne(String plan, PersonId contact) {
        return new NewWish(
                standard.id(), plan, null, null, contact, today, today.plusDays(300), "We grow.");
    }

    private NewWish with(List<String> options) {
        return new NewWish(
                standard.id(), "standard", null, options, null, today, today.plusDays(300), "");
    }

    private NewWish from(LocalDate day, LocalDate ends) {
        return NewWish.of(standard.id(), "critical", null, day, ends, "We grow.");
    }

    private Wish ask(String plan, LocalDate ends) {
        return wishes.ask(elm.buyer().actor(), wish(plan, ends));
    }

    private NewWish wish(String plan, LocalDate ends) {
        return NewWish.of(standard.id(), plan, null, today, ends, "We grow.");
    }

    private Wish ask(NewWish wish) {
        return wishes.ask(elm.buyer().actor(), wish);
    }
}
