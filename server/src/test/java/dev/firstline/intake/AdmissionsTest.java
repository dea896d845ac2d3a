package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementAsSeen;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Amendments;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Resolution;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitments;
import dev.firstline.directory.Asking;
import dev.firstline.directory.AskingRules;
import dev.firstline.directory.NewSite;
import dev.firstline.directory.Person;
import dev.firstline.directory.SiteId;
import dev.firstline.directory.Sites;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** How requests are let in: under which agreement, after whose approval, or why not. */
@FirstlineTest
class AdmissionsTest {

    @Autowired private Requests requests;
    @Autowired private Approvals approvals;
    @Autowired private Extensions extensions;
    @Autowired private Resolutions resolutions;
    @Autowired private Cases cases;
    @Autowired private Commitments commitments;
    @Autowired private Agreements agreements;
    @Autowired private Amendments amendments;
    @Autowired private AskingRules askingRules;
    @Autowired private Sites sites;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private JdbcClient db;
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
    @Requirement({"INT-6.any-staff-member", "INT-10.product-and-release"})
    void openUnderTheAgreementThatHolds() {
        Agreement bought = buy(NewAgreement.of(id, "standard", "americas", days()));
        SiteId cluj = sites.add(cast.tudor().actor(), id, new NewSite("Cluj", "", "", ""));
        Case opened = requests.open(elm.contact().actor(), asked(elm.contact(), "8.2", "cluj"));
        assertThat(opened.origin().basis().agreement()).contains(bought.id());
        assertThat(opened.origin().basis().productId()).isEqualTo(cast.ledger().id());
        assertThat(opened.origin().basis().siteId()).isEqualTo(cluj);
        assertThat(opened.origin().basis().isSupported()).isTrue();
        assertThat(commitments.list(opened.id()).getFirst().region()).isEqualTo("americas");
    }

    @Test
    @Requirement({"COM-2.24x7", "PRG-3.overlay", "PRG-3.customised"})
    void promiseWhatTheAgreementSays() {
        buy(
                NewAgreement.of(id, "premier", "americas", days())
                        .over("critical")
                        .with(
                                List.of(),
                                "targets: { high: { initialResponse: { goal: 1h, limit: 2h } } }",
                                null));
        Case high = open(asked(elm.contact(), null, null).withPriority("high"));
        Commitment promise = commitments.list(high.id()).getFirst();
        assertThat(Duration.between(promise.startedAt(), promise.limitAt()))
                .isEqualTo(Duration.ofHours(2));
        assertThat(commitments.explain(promise).facts())
                .extracting(fact -> fact.value())
                .contains("premier", "24x7");
    }

    @Test
    @Requirement("INT-6.leads")
    void openWithoutAnAgreementForLeads() {
        Case opened = requests.open(elm.contact().actor(), asked(elm.contact(), null, null));
        assertThat(opened.origin().basis().agreement()).isEmpty();
        assertThat(opened.state()).isEqualTo(CaseState.NEW);
    }

    @Test
    @Requirement({"INT-10.outside-recorded", "INT-10.outside-no-defect"})
    void recordWhatIsOutsideAndMarkIt() {
        buy(NewAgreement.of(id, "standard", "emea", days()));
        Case old = requests.open(elm.contact().actor(), asked(elm.contact(), "8.1", null));
        assertThat(old.origin().basis().unsupported()).isEqualTo("release-over");
        assertThat(commitments.list(old.id())).isEmpty();
        assertThatThrownBy(
                        () ->
                                resolutions.resolve(
                                        cast.ion().actor(),
                                        CaseAsSeen.of(old.number()),
                                        List.of(Resolution.DEFECT_CONFIRMED),
                                        Said.of(Channel.PORTAL, "It is one.")))
                .hasMessageContaining("case.unsupported-no-defect");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void refuseProductsReleasesAndSitesThatThereAreNot() {
        sites.add(cast.tudor().actor(), id, new NewSite("Cluj", "", "", ""));
        assertThatThrownBy(() -> open(asked(elm.contact(), "7.0", null)))
                .hasMessageContaining("release.unknown");
        assertThatThrownBy(() -> open(asked(elm.contact(), null, "Mars")))
                .hasMessageContaining("site.unknown");
        assertThatThrownBy(
                        () ->
                                open(
                                        asked(elm.contact(), null, null)
                                                .about("No such product", null, null)))
                .hasMessageContaining("product.unknown");
    }

    @Test
    @Requirement({"INT-6.single-contact", "INT-6.draft-passed-on", "INT-6.others-told"})
    void passDraftsToTheSinglePointOfContact() {
        buy(NewAgreement.of(id, "standard", "emea", days()).with(null, elm.administrator().id()));
        Case draft = open(asked(elm.contact(), null, null));
        assertThat(draft.state()).isEqualTo(CaseState.AWAITING_APPROVAL);
        assertThat(commitments.list(draft.id())).isEmpty();
        assertThat(mails(draft))
                .containsExactlyInAnyOrder(
                        "approval-asked " + elm.administrator().id().value(),
                        "awaits-approval " + elm.contact().id().value());
        assertThatThrownBy(
                        () ->
                                approvals.approve(
                                        elm.contact().actor(),
                                        CaseAsSeen.of(draft.number()),
                                        Said.of(Channel.PORTAL, "")))
                .hasMessageContaining("approval.contact-only");
        Case sent =
                approvals.approve(
                        elm.administrator().actor(),
                        CaseAsSeen.of(draft.number()),
                        Said.of(Channel.PORTAL, "Please."));
        assertThat(sent.origin().requester()).isEqualTo(elm.administrator().id());
        assertThat(sent.state()).isEqualTo(CaseState.NEW);
        assertThat(commitments.list(sent.id())).hasSize(1);
        assertThat(mails(draft)).contains("draft-sent " + elm.contact().id().value());
    }

    @Test
    @Requirement("INT-6.approval")
    void waitForTheApprovalOfTheOrganisation() {
        buy(NewAgreement.of(id, "standard", "emea", days()));
        restrict(new Asking(false, null, true), Set.of());
        Case held = open(asked(elm.contact(), null, null));
        assertThat(held.state()).isEqualTo(CaseState.AWAITING_APPROVAL);
        assertThatThrownBy(
                        () ->
                                approvals.approve(
                                        elm.contact().actor(),
                                        CaseAsSeen.of(held.number()),
                                        Said.of(Channel.PORTAL, "")))
                .hasMessageContaining("approval.approvers-only");
        Case declined =
                approvals.decline(
                        elm.administrator().actor(),
                        CaseAsSeen.of(held.number()),
                        Said.of(Channel.PORTAL, "Ask Petra."));
        assertThat(declined.state()).isEqualTo(CaseState.CLOSED);
        assertThat(mails(held)).contains("not-approved " + elm.contact().id().value());
    }

    @Test
    @Requirement("INT-6.list-of-people")
    void refuseWhoIsNotOnTheList() {
        buy(NewAgreement.of(id, "standard", "emea", days()));
        restrict(new Asking(true, null, false), Set.of(elm.buyer().id()));
        assertThatThrownBy(() -> open(asked(elm.contact(), null, null)))
                .hasMessageContaining("entitlement.not-listed");
        open(asked(elm.buyer(), null, null));
    }

    @Test
    @Requirement("INT-6.monthly-cap")
    void refuseWhatIsOverTheCap() {
        buy(NewAgreement.of(id, "standard", "emea", days()));
        restrict(new Asking(false, 2, false), Set.of());
        open(asked(elm.contact(), null, null));
        open(asked(elm.contact(), null, null));
        assertThatThrownBy(() -> open(asked(elm.contact(), null, null)))
                .hasMessageContaining("entitlement.cap");
        open(asked(elm.buyer(), null, null));
    }

    @Test
    @Requirement("PRG-3.ended")
    void keepTheTermsOfAnAgreementThatEnded() {
        Agreement bought = buy(NewAgreement.of(id, "standard", "emea", days()));
        Case before = open(asked(elm.contact(), null, null));
        amendments.end(
                cast.alina().actor(),
                new AgreementAsSeen(bought.id(), bought.version()),
                today,
                "Not paid.");
        assertThat(cases.get(before.id()).origin().basis().agreement()).contains(bought.id());
    }

    @Test
    @Requirement("PRG-3.extended")
    void areCoveredAfterAllOnceTheAgreementIsExtended() {
        Agreement bought =
                buy(
                        NewAgreement.of(
                                id,
                                "standard",
                                "emea",
                                Days.of(today.minusDays(30), today.minusDays(2), false)));
        Case gap = open(asked(elm.contact(), null, null));
        assertThat(gap.origin().basis().agreement()).isEmpty();
        extensions.extend(
                cast.alina().actor(),
                new AgreementAsSeen(bought.id(), bought.version()),
                today.plusDays(300),
                "Paid late.");
        Case after = cases.get(gap.id());
        assertThat(after.origin().basis().agreement()).contains(bought.id());
        assertThat(after.origin().programmeVersion()).isEqualTo(gap.origin().programmeVersion());
    }

    private Agreement buy(NewAgreement agreement) {
        return agreements.make(cast.alina().actor(), agreement, "Bought.");
    }

    private Days days() {
        return Days.of(today, today.plusYears(1), false);
    }

    private void restrict(Asking asking, Set<PersonId> listed) {
        askingRules.set(elm.administrator().actor(), id, asking, listed, 0);
    }

    private Case open(Request asked) {
        return requests.open(actorOf(asked), asked);
    }

    private Actor actorOf(Request asked) {
        return (asked.requester().equals(elm.buyer().id()) ? elm.buyer() : elm.contact()).actor();
    }

    private static Request asked(Person by, @Nullable String release, @Nullable String site) {
        return Request.of(by.id(), Channel.PORTAL, "Export stops", "At 40 %.")
                .about("ledger", release, site);
    }

    private List<String> mails(Case about) {
        return db.sql("select kind, recipient_id from outgoing_mail where case_id = :case")
                .param("case", about.id().value())
                .query((row, n) -> row.getString("kind") + " " + row.getLong("recipient_id"))
                .list();
    }
}
