package dev.firstline.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.directory.Person;
import dev.firstline.explanation.InLanguage;
import dev.firstline.explanation.Refused;
import dev.firstline.products.ProductId;
import dev.firstline.products.Products;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@FirstlineTest
class AgreementsTest {

    @Autowired private Agreements agreements;
    @Autowired private Amendments amendments;
    @Autowired private Products products;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    private Customer elm;
    private OrganisationId id;
    private Actor alina;
    private LocalDate today;

    @BeforeEach
    void elmBuys() {
        elm = customers.add("Elm");
        id = elm.organisation().id();
        alina = cast.alina().actor();
        today = agreements.today(id);
    }

    @Test
    @Requirement({"PRG-3.overlay", "PRG-3.customised", "PRG-4.prices"})
    void sayWhatWasAgreedOn() {
        Agreement made =
                make(
                        agreement("premier", today, today.plusYears(1))
                                .over("standard")
                                .with(
                                        List.of("high-24x7"),
                                        "allowance: { incidents: 20, over: bill } ",
                                        Price.of("12000", "EUR"))
                                .with(cast.ion().id(), elm.contact().id()));
        assertThat(agreements.get(elm.buyer().actor(), made.id())).isEqualTo(made);
        assertThat(made.overlaid()).contains("standard");
        assertThat(made.ownTerms()).isEqualTo("allowance: { incidents: 20, over: bill }");
        assertThat(made.price()).hasToString("12000.00 EUR");
        assertThat(made.priceSetBy()).isEqualTo(cast.alina().id());
        assertThat(made.contact()).contains(elm.contact().id());
        assertThat(made.on(today)).isEqualTo(AgreementState.RUNNING);
    }

    @Test
    @Requirement("PRG-4.several-plans")
    void mayDifferByProduct() {
        ProductId ledger = product();
        Agreement all = make(agreement("standard", today, today.plusYears(1)));
        Agreement one =
                make(agreement("critical", today, today.plusYears(1)).naming(List.of(ledger)));
        assertThat(one.covers(ledger)).isTrue();
        assertThat(one.covers(null)).isFalse();
        assertThat(all.covers(ledger)).isTrue();
        assertThat(one.products()).containsExactly(ledger);
    }

    @Test
    @Requirement("PRG-5.without-product")
    void mayBeOfNoProduct() {
        Agreement made = make(agreement("support-only", today, today.plusYears(1)).ofNoProduct());
        assertThat(made.scope()).isEqualTo(Scope.NONE);
        NewAgreement other = agreement("standard", today, today.plusYears(1));
        assertThat(refusal(other.ofNoProduct()).code()).isEqualTo("agreement.product-needed");
        make(other);
    }

    @Test
    @Requirement({"PRG-3.not-twice", "NFR-7.says-what-to-do"})
    void doNotOverlapForAllProducts() {
        Agreement first = make(agreement("standard", today, today.plusYears(1)));
        Refused refused = refusal(agreement("critical", today.plusYears(1), today.plusYears(2)));
        assertThat(refused.code()).isEqualTo("agreement.overlaps");
        assertThat(refused.facts()).containsEntry("other", Long.toString(first.id().value()));
        assertThat(refused.facts().get("plan"))
                .hasToString("standard")
                .isInstanceOfSatisfying(
                        InLanguage.class,
                        named -> assertThat(named.in("en")).isEqualTo("Standard"));
        make(agreement("critical", today.plusYears(1).plusDays(1), today.plusYears(2)));
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void doNotOverlapForAProduct() {
        ProductId ledger = product();
        make(agreement("standard", today, today.plusYears(1)).naming(List.of(ledger)));
        NewAgreement again =
                agreement("critical", today, today.plusDays(1)).naming(List.of(product(), ledger));
        assertThat(refusal(again).code()).isEqualTo("agreement.overlaps");
    }

    @Test
    void leaveNoRoomAfterThemWhereTheyRenew() {
        make(NewAgreement.of(id, "standard", "emea", Days.of(today, today.plusDays(9), true)));
        assertThat(refusal(agreement("standard", today.plusYears(1), today.plusYears(2))).code())
                .isEqualTo("agreement.overlaps-renewing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"platinum", "", "Standard"})
    @Requirement("NFR-7.says-what-to-do")
    void areForAPlanThatThereIs(String plan) {
        Refused refused = refusal(agreement(plan, today, today));
        assertThat(refused.code()).isEqualTo("plan.unknown");
        assertThat(refused.facts())
                .containsEntry(
                        "known", "standard, critical, premier, bronze, silver, gold, support-only");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void areRefusedWhereAPartDoesNotFit() {
        NewAgreement good = agreement("standard", today, today.plusYears(1));
        assertThat(refusal(good.over("critical")).code()).isEqualTo("plan.stands-alone");
        assertThat(refusal(agreement("premier", today, today)).code())
                .isEqualTo("plan.overlaid-missing");
        assertThat(refusal(good.naming(List.of())).code()).isEqualTo("agreement.products-missing");
        assertThat(refusal(good.with(null, cast.bea().id())).code())
                .isEqualTo("agreement.contact-of-another-organisation");
        NewAgreement premier = agreement("premier", today, today).over("critical");
        assertThat(refusal(premier.with(cast.bea().id(), null)).code())
                .isEqualTo("agreement.sam-not-staff");
        assertThat(refusal(good.with(List.of("gift"), "", null)).code())
                .isEqualTo("plan.option-unknown");
        assertThat(refusal(agreement("gold", today, today)).code())
                .isEqualTo("agreement.single-contact-missing");
        Refused faulty = refusal(good.with(List.of(), "gift: 1\nallowance: 5", null));
        assertThat(faulty.code()).isEqualTo("own-terms.faulty");
        assertThat(String.valueOf(faulty.facts().get("value")))
                .contains("1:1: unknown-key", "2:12: not-a-mapping");
    }

    @Test
    @Requirement({"PRG-4.services", "NFR-7.says-what-to-do"})
    void haveAnAccountManagerWhereThePlanHasAndWhoWorksOnCases() {
        NewAgreement premier = agreement("premier", today, today.plusYears(1)).over("standard");
        for (Person other : List.of(cast.aura(), cast.alina())) {
            Refused refused = refusal(premier.with(other.id(), null));
            assertThat(refused.code()).isEqualTo("agreement.sam-works-on-no-cases");
            assertThat(refused.field()).isEqualTo("sam");
        }
        assertThat(
                        refusal(
                                        agreement("standard", today, today.plusYears(1))
                                                .with(cast.ion().id(), null))
                                .code())
                .isEqualTo("agreement.plan-without-sam");
        assertThat(refusal(agreement("critical", today, today).with(cast.ion().id(), null)).code())
                .isEqualTo("agreement.sam-not-bought");
        assertThat(make(premier.with(cast.tudor().id(), null)).sam()).isEqualTo(cast.tudor().id());
    }

    @Test
    void ofOthersDoNotExist() {
        Agreement made = make(agreement("standard", today, today));
        assertThatThrownBy(() -> agreements.get(cast.bea().actor(), made.id()))
                .hasMessageContaining("agreement.not-found");
    }

    @Test
    void areForManagersToMake() {
        assertThatThrownBy(
                        () ->
                                agreements.make(
                                        cast.tudor().actor(),
                                        agreement("standard", today, today),
                                        "Bought."))
                .hasMessageContaining("directory.managers-only");
    }

    @Test
    @Requirement("PRG-3.history")
    void areExtendedWithAReasonThatTheHistoryTells() {
        Agreement made = make(agreement("standard", today, today.plusDays(9)));
        Agreement longer =
                amendments.extend(alina, seen(made), today.plusDays(30), "Paid for a month.");
        assertThat(longer.days().ends()).isEqualTo(today.plusDays(30));
        assertThat(longer.programmeVersion()).isEqualTo(made.programmeVersion());
        assertThat(agreements.history(alina, made.id()).getFirst())
                .extracting(AgreementEvent::type, AgreementEvent::to, AgreementEvent::why)
                .containsExactly(
                        AgreementEvent.Type.EXTENDED,
                        today.plusDays(30).toString(),
                        "Paid for a month.");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void areNotExtendedOverTheNextOne() {
        ProductId ledger = product();
        Agreement made =
                make(agreement("standard", today, today.plusDays(9)).naming(List.of(ledger)));
        make(agreement("critical", today.plusDays(10), today.plusDays(20)).naming(List.of(ledger)));
        assertThatThrownBy(() -> amendments.extend(alina, seen(made), today.plusDays(10), "More."))
                .hasMessageContaining("agreement.overlaps");
    }

    @Test
    void areEndedOnADayToCome() {
        Agreement made = make(agreement("standard", today, today.plusYears(1)));
        Agreement ended = amendments.end(alina, seen(made), today.plusDays(5), "Not paid.");
        assertThat(ended.on(today.plusDays(5))).isEqualTo(AgreementState.RUNNING);
        assertThat(ended.on(today.plusDays(6))).isEqualTo(AgreementState.ENDED);
        assertThatThrownBy(() -> amendments.end(alina, seen(ended), today.minusDays(1), "Now."))
                .hasMessageContaining("agreement.ended-too-early");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void areNotChangedByTwoPeopleAtOnce() {
        Agreement made = make(agreement("standard", today, today.plusYears(1)));
        amendments.renew(alina, seen(made), true, "As they asked.");
        assertThatThrownBy(
                        () -> amendments.end(cast.maria().actor(), seen(made), today, "Not paid."))
                .hasMessageContaining("agreement.changed-meanwhile");
    }

    @Test
    void tellEachThingThatWasAmended() {
        Agreement made = make(agreement("standard", today, today.plusYears(1)));
        Amendment wanted =
                Amendment.of(made).inRegion("americas").withContact(elm.administrator().id());
        Agreement after = amendments.amend(alina, seen(made), wanted, "They moved.");
        assertThat(after.region()).isEqualTo("americas");
        assertThat(agreements.history(alina, made.id()))
                .extracting(AgreementEvent::type)
                .containsExactly(
                        AgreementEvent.Type.CONTACT_CHANGED,
                        AgreementEvent.Type.REGION_CHANGED,
                        AgreementEvent.Type.MADE);
    }

    @Test
    void areReplacedFromADayOn() {
        Agreement made = make(agreement("standard", today, today.plusYears(1)));
        Days then = Days.of(today.plusDays(10), today.plusYears(1), false);
        Agreement next =
                agreements.replace(
                        alina, seen(made), Successor.of("critical", null, then), "They grew.");
        assertThat(next.plan()).isEqualTo("critical");
        assertThat(agreements.get(made.id()).days().ends()).isEqualTo(today.plusDays(9));
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void sayWhyTheyWereMade() {
        assertThatThrownBy(() -> agreements.make(alina, agreement("standard", today, today), " "))
                .hasMessageContaining("agreement.why-missing");
    }

    private Agreement make(NewAgreement asked) {
        return agreements.make(alina, asked, "Bought.");
    }

    private NewAgreement agreement(String plan, LocalDate starts, LocalDate ends) {
        return NewAgreement.of(id, plan, "emea", Days.of(starts, ends, false));
    }

    private Refused refusal(NewAgreement asked) {
        return catchThrowableOfType(Refused.class, () -> make(asked));
    }

    private static AgreementAsSeen seen(Agreement it) {
        return new AgreementAsSeen(it.id(), it.version());
    }

    private ProductId product() {
        return products.add(cast.adam().actor(), "Product " + UUID.randomUUID(), false).id();
    }
}
