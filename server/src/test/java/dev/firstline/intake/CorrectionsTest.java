package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementAsSeen;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Amendments;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Message;
import dev.firstline.cases.Timelines;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.commitments.Commitments;
import dev.firstline.directory.NewSite;
import dev.firstline.directory.Sites;
import dev.firstline.products.Product;
import dev.firstline.products.Products;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a case is about after all, and what follows from it. */
@FirstlineTest
@Requirement("INT-10.corrected")
class CorrectionsTest {

    @Autowired private Corrections corrections;
    @Autowired private Answers answers;
    @Autowired private Cases cases;
    @Autowired private Requests requests;
    @Autowired private Commitments commitments;
    @Autowired private Timelines timelines;
    @Autowired private Agreements agreements;
    @Autowired private Amendments amendments;
    @Autowired private Products products;
    @Autowired private Sites sites;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    private Customer elm;
    private OrganisationId id;
    private LocalDate today;

    @BeforeEach
    void elmIsThere() {
        cast.ledger();
        elm = customers.add("Elm");
        id = elm.organisation().id();
        today = agreements.today(id);
    }

    @Test
    void changesSiteAndEnvironmentAndTellsWhy() {
        buy(NewAgreement.of(id, "standard", "emea", year()));
        sites.add(cast.tudor().actor(), id, new NewSite("Cluj", "", "", ""));
        Case after = correct(open(null, null), "Ledger", "8.2", "cluj", "Windows Server 2025");
        assertThat(after.origin().product()).isEqualTo("Ledger");
        assertThat(after.origin().basis().siteId()).isNotNull();
        assertThat(after.origin().basis().environment()).isEqualTo("Windows Server 2025");
        List<CaseEvent> events = timelines.list(after);
        assertThat(events)
                .extracting(CaseEvent::type)
                .containsSubsequence(
                        EventType.PRODUCT_CHANGED,
                        EventType.RELEASE_CHANGED,
                        EventType.SITE_CHANGED,
                        EventType.ENVIRONMENT_CHANGED);
        assertThat(events.getLast().message()).isNotNull();
    }

    @Test
    @Requirement("INT-10.outside-recorded")
    void asksAnewWhetherItIsSupported() {
        buy(NewAgreement.of(id, "standard", "emea", year()));
        Case old = correct(open("Ledger", "8.2"), "Ledger", "8.1", null, null);
        assertThat(old.origin().basis().unsupported()).isEqualTo("release-over");
        assertThat(correct(old, "Ledger", "8.2", null, null).origin().basis().isSupported())
                .isTrue();
    }

    @Test
    @Requirement("PRG-4.several-plans")
    void letsItRunUnderTheAgreementThatCoversWhatItIsAbout() {
        Product other = products.add(cast.adam().actor(), "Product " + UUID.randomUUID(), false);
        Agreement all = buy(NewAgreement.of(id, "standard", "emea", year()));
        Agreement one =
                buy(NewAgreement.of(id, "critical", "emea", year()).naming(List.of(other.id())));
        Case opened = open("Ledger", null);
        assertThat(opened.origin().basis().agreement()).contains(all.id());
        Case after = correct(opened, other.name(), null, null, null);
        assertThat(after.origin().basis().agreement()).contains(one.id());
        assertThat(timelines.list(after))
                .filteredOn(event -> event.type() == EventType.AGREEMENT_CHANGED)
                .extracting(CaseEvent::from, CaseEvent::to)
                .containsExactly(
                        tuple(Long.toString(all.id().value()), Long.toString(one.id().value())));
    }

    @Test
    @Requirement("PRG-3.ended")
    void keepsTheAgreementThatHeldWhenItCameIn() {
        Agreement bought = buy(NewAgreement.of(id, "standard", "emea", year()));
        Case opened = open("Ledger", "8.2");
        amendments.end(
                cast.alina().actor(),
                new AgreementAsSeen(bought.id(), bought.version()),
                today,
                "Not paid.");
        buy(
                NewAgreement.of(
                        id,
                        "critical",
                        "emea",
                        Days.of(today.plusDays(1), today.plusYears(1), false)));
        assertThat(correct(opened, "Ledger", null, null, null).origin().basis().agreement())
                .contains(bought.id());
    }

    @Test
    void promisesWhatWasNotPromisedBefore() {
        Case lead = open("Ledger", "8.1");
        assertThat(lead.origin().basis().isSupported()).isFalse();
        assertThat(commitments.list(lead.id())).isEmpty();
        Case after = correct(lead, "Ledger", "8.2", null, null);
        assertThat(commitments.list(after.id()).getFirst().startedAt())
                .isEqualTo(after.origin().receivedAt());
    }

    @Test
    @Requirement("COM-4.met-by-person")
    void isAnsweredByWhatWasSaidBeforeAnythingWasPromised() {
        Case lead = open("Ledger", "8.1");
        Message answer =
                answers.reply(cast.ion().actor(), seen(lead), Said.of(Channel.PORTAL, "Try 8.2."));
        Case after = correct(cases.get(lead.id()), "Ledger", "8.2", null, null);
        assertThat(commitments.list(after.id()))
                .filteredOn(it -> it.kind() == CommitmentKind.INITIAL_RESPONSE)
                .singleElement()
                .satisfies(it -> assertThat(it.metAt()).isEqualTo(answer.at()));
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void refusesWhatThereIsNotAndWhatIsNoChange() {
        buy(NewAgreement.of(id, "standard", "emea", year()));
        Case opened = open("Ledger", "8.2");
        assertThatThrownBy(() -> correct(opened, "Ledger", "7.0", null, null))
                .hasMessageContaining("release.unknown");
        assertThatThrownBy(() -> correct(opened, "Nothing of ours", null, null, null))
                .hasMessageContaining("product.unknown");
        assertThatThrownBy(() -> correct(opened, "Ledger", "8.2", null, null))
                .hasMessageContaining("case.about-unchanged");
        assertThatThrownBy(
                        () ->
                                corrections.correct(
                                        cast.ion().actor(),
                                        seen(opened),
                                        new Correction("Ledger", null, null, null),
                                        Said.of(Channel.PORTAL, " ")))
                .hasMessageContaining("correction.reason-missing");
    }

    @Test
    void keepsANameThatNobodyKnowsWhereSomethingElseIsCorrected() {
        Case opened =
                requests.open(
                        elm.contact().actor(),
                        Request.of(elm.contact().id(), Channel.PORTAL, "Stops", "At 40 %.")
                                .about("Ledger", null, "Iași"));
        sites.add(cast.tudor().actor(), id, new NewSite("Cluj", "", "", ""));
        Case after = correct(opened, "Ledger", "8.2", "Iași", null);
        assertThat(after.origin().site()).isEqualTo("Iași");
        assertThatThrownBy(() -> correct(after, "Ledger", "8.2", "Brașov", null))
                .hasMessageContaining("site.unknown");
    }

    @Test
    @Requirement("CAS-10.second-look")
    void asksForASecondLookWhereSomebodyElseWasQuicker() {
        buy(NewAgreement.of(id, "standard", "emea", year()));
        Case opened = open("Ledger", "8.2");
        correct(opened, "Ledger", null, null, null);
        assertThatThrownBy(() -> correct(opened, "Ledger", "8.1", null, null))
                .hasMessageContaining("case.changed-meanwhile");
    }

    @Test
    void isForStaffWhoWorkOnCases() {
        Case opened = open("Ledger", "8.2");
        assertThatThrownBy(
                        () ->
                                corrections.correct(
                                        elm.contact().actor(),
                                        seen(opened),
                                        new Correction(null, null, null, null),
                                        Said.of(Channel.PORTAL, "Mine.")))
                .hasMessageContaining("case.work-not-permitted");
    }

    private Case open(@Nullable String product, @Nullable String release) {
        Request asked =
                Request.of(elm.contact().id(), Channel.PORTAL, "Stops", "At 40 %.")
                        .about(product, release, null);
        return requests.open(elm.contact().actor(), asked);
    }

    private Case correct(
            Case subject,
            @Nullable String product,
            @Nullable String release,
            @Nullable String site,
            @Nullable String environment) {
        return corrections.correct(
                cast.ion().actor(),
                seen(subject),
                new Correction(product, release, site, environment),
                Said.of(Channel.PORTAL, "They said so on the telephone."));
    }

    private static CaseAsSeen seen(Case subject) {
        return new CaseAsSeen(subject.number(), subject.version());
    }

    private Agreement buy(NewAgreement agreement) {
        return agreements.make(cast.alina().actor(), agreement, "Bought.");
    }

    private Days year() {
        return Days.of(today, today.plusYears(1), false);
    }
}
