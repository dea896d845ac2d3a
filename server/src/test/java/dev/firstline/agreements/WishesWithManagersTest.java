package dev.firstline.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.explanation.Refused;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;

/** Who is the account manager of what was wished for. */
@FirstlineTest
class WishesWithManagersTest {

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
    @Requirement("PRG-4.services")
    void keepTheAccountManagerWhereThePlanHasOneAlone() {
        Agreement first =
                wishes.confirm(
                        cast.alina().actor(),
                        ask(NewWish.of(
                                        standard.id(),
                                        "premier",
                                        "standard",
                                        today,
                                        today.plusDays(300),
                                        "We grow."))
                                .id(),
                        Confirmation.of("He knows them.")
                                .managedBy(new NamedSam(cast.tudor().id())));
        Wish premier =
                wishes.ask(
                        elm.buyer().actor(),
                        NewWish.of(
                                first.id(),
                                "premier",
                                "critical",
                                today.plusDays(1),
                                today.plusDays(300),
                                "We grow."));
        assertThat(wishes.hasAccountManager(premier)).isTrue();
        Agreement kept =
                wishes.confirm(cast.alina().actor(), premier.id(), Confirmation.of("Agreed."));
        assertThat(kept.sam()).isEqualTo(cast.tudor().id());
        Wish less =
                wishes.ask(
                        elm.buyer().actor(),
                        NewWish.of(
                                kept.id(),
                                "standard",
                                null,
                                today.plusDays(2),
                                today.plusDays(300),
                                "We save."));
        assertThat(wishes.hasAccountManager(less)).isFalse();
        Agreement after =
                wishes.confirm(cast.alina().actor(), less.id(), Confirmation.of("Agreed."));
        assertThat(after.sam()).isNull();
    }

    @Test
    @Requirement("PRG-4.services")
    void nameAnotherAccountManagerWhereStaffDo() {
        Agreement next =
                wishes.confirm(
                        cast.alina().actor(),
                        ask(over("premier", "critical")).id(),
                        Confirmation.of("Agreed.").managedBy(new NamedSam(cast.ion().id())));
        assertThat(next.sam()).isEqualTo(cast.ion().id());
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void nameTheFieldsThatAreWrongWhereThereIsOneNow() {
        Agreement critical =
                agreements.replace(
                        cast.alina().actor(),
                        AgreementAsSeen.now(standard),
                        new Successor(
                                "critical",
                                null,
                                null,
                                null,
                                "services: { sam: included }",
                                Days.of(today, today.plusDays(300), false),
                                null,
                                new NamedSam(cast.tudor().id())),
                        "They grow.");
        assertThat(critical.sam()).isEqualTo(cast.tudor().id());
        NewWish alone = wish(critical, "premier", null, List.of());
        NewWish espresso = wish(critical, "critical", null, List.of("espresso"));
        refused("plan.overlaid-missing", "overlaid", () -> ask(alone));
        refused("plan.option-unknown", "options", () -> ask(espresso));
        refused(
                "plan.overlaid-missing",
                "overlaid",
                () ->
                        agreements.replace(
                                cast.alina().actor(),
                                AgreementAsSeen.now(critical),
                                Successor.of(
                                        "premier",
                                        null,
                                        Days.of(today.plusDays(1), today.plusDays(9), false)),
                                "Wished for."));
    }

    private static void refused(String code, String field, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> {
                            assertThat(it.code()).isEqualTo(code);
                            assertThat(it.field()).isEqualTo(field);
                        });
    }

    private NewWish wish(Agreement about, String plan, @Nullable String under, List<String> with) {
        return new NewWish(
                about.id(), plan, under, with, null, today, today.plusDays(300), "We grow.");
    }

    private NewWish over(String plan, String under) {
        return NewWish.of(standard.id(), plan, under, today, today.plusDays(300), "We grow.");
    }

    private Wish ask(NewWish wish) {
        return wishes.ask(elm.buyer().actor(), wish);
    }
}
