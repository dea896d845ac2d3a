package dev.firstline.desk.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementAsSeen;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.agreements.Successor;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.commitments.Commitments;
import dev.firstline.desk.Desk;
import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.Entry;
import dev.firstline.intake.Extensions;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.mail.outgoing.WaitingMail;
import dev.firstline.products.Product;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is moved on its own page, or on that of the agreement which holds for it after all. */
@FirstlineTest
@Requirement("PRG-2.moved-by-staff")
class GapMovesTest {

    private static final String SOLVED = "targets: { high: { resolution: 20h } }";

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Customers customers;
    @Autowired private Agreements agreements;
    @Autowired private Allowances allowances;
    @Autowired private Extensions extensions;
    @Autowired private Requests requests;
    @Autowired private Commitments commitments;
    @Autowired private Accounts accounts;
    @Autowired private WaitingMail waiting;
    private Customer elm;
    private LocalDate today;

    @BeforeEach
    void elmIsThere() {
        elm = customers.add("Elm");
        today = agreements.today(elm.organisation().id());
    }

    @Test
    @Requirement("PRG-3.extended")
    void isWhatAnotherAgreementTookInTheGapBeforeItsOwnWasExtended() {
        Product ledger = cast.ledger();
        Agreement standard = buy(bought("standard", today.plusYears(1)));
        Agreement critical =
                buy(bought("critical", today.minusDays(1)).naming(List.of(ledger.id())));
        Case taken = asked(ledger);
        Case other = life.asked(elm.contact(), "Import stops");
        assertThat(desk.see(cast.ion(), taken).select("#form-move")).isEmpty();
        extensions.extend(cast.alina().actor(), seen(critical), today.plusYears(1), "They go on.");
        assertThat(desk.see(cast.ion(), taken).select("#form-move").text())
                .contains("Standard, version", "→ Critical, version", "First answer:")
                .containsPattern("Agreement: all products, from .+ → Ledger, from ");
        assertThat(desk.see(cast.ion(), other).select("#form-move")).isEmpty();
        assertThat(desk.see(cast.maria(), page(standard)).select("a[href$=/moves]")).isEmpty();
        assertThat(desk.see(cast.maria(), page(critical)).select("a[href$=/moves]").text())
                .isEqualTo("One open case does not run under what holds now: move it");
        Document preview = desk.see(cast.maria(), page(critical) + "/moves");
        assertThat(preview.select(".customers-moves").text())
                .contains(taken.number() + " Export stops", "→ Critical, version")
                .doesNotContain("Import stops");
        desk.sendTicked(
                cast.maria(), preview, page(critical) + "/moves", Map.of("moves-why", "A gap."));
        assertThat(desk.now(taken).origin().basis().agreement()).contains(critical.id());
        assertThat(desk.see(cast.maria(), page(critical)).select("a[href$=/moves]")).isEmpty();
    }

    @Test
    @Requirement("INC-1.moved")
    void isSaidBeforeAndByMailWhatItCounts() {
        Case lead = life.asked(elm.contact(), "Export stops");
        allowances.buy(elm.organisation(), 2, Over.ASK);
        assertThat(desk.see(cast.ion(), lead).select("#form-move").text())
                .contains("It counts in the allowance of the new agreement", "0 of 2 are used");
        desk.send(cast.ion(), lead, "/move", Map.of("move-reason", "They bought."));
        assertThat(waiting.last(elm.contact()).subject()).contains("has changed");
        assertThat(waiting.last(elm.contact()).text())
                .contains("Your request runs under what holds now")
                .contains(lead.number() + " “Export stops”: it counts one incident of your")
                .contains("It runs under your agreement Bronze now.");
    }

    @Test
    @Requirement({"INC-1.moved", "XPL-1.charge"})
    void isFreeWhereItIsOverTheAllowanceAndSaysSo() {
        Case lead = life.asked(elm.contact(), "Export stops");
        allowances.buy(elm.organisation(), 0, Over.ASK);
        desk.send(cast.ion(), lead, "/move", Map.of("move-reason", "They bought."));
        Entry line = accounts.entries(lead.id()).getFirst();
        assertThat(line.incidents()).isZero();
        assertThat(line.explanation().result()).isEqualTo("incident.free");
    }

    @Test
    @Requirement("COM-6.plan-changed")
    void isPromisedFromTheMoveOnWhatWasNeverPromisedBefore() {
        Agreement standard = buy(bought("standard", today.plusYears(1)));
        Case export = life.asked(elm.contact(), "Export stops", "high");
        replace(standard, SOLVED);
        assertThat(desk.see(cast.ion(), export).select("#form-move").text())
                .contains("Resolution: no promise →", "; its clock begins with the move");
        desk.send(cast.ion(), export, "/move", Map.of("move-reason", "They grew."));
        assertThat(commitments.list(export.id()))
                .filteredOn(it -> it.kind() == CommitmentKind.RESOLUTION)
                .extracting(Commitment::startedAt)
                .allMatch(from -> from.isAfter(export.origin().receivedAt()))
                .hasSize(1);
    }

    @Test
    @Requirement("COM-6.plan-changed")
    void isToldBeforeWhatIsPromisedNoMore() {
        Agreement standard =
                buy(bought("standard", today.plusYears(1)).with(List.of(), SOLVED, null));
        Case export = life.asked(elm.contact(), "Export stops", "high");
        replace(standard, "");
        assertThat(desk.see(cast.ion(), export).select("#form-move").text())
                .containsPattern("Resolution: .+ → no promise");
        assertThat(desk.see(cast.maria(), page(standard) + "/moves").select("main").text())
                .containsPattern("Resolution: .+ → no promise");
        desk.send(cast.ion(), export, "/move", Map.of("move-reason", "They grew."));
        assertThat(commitments.list(export.id()))
                .filteredOn(it -> it.kind() == CommitmentKind.RESOLUTION)
                .extracting(Commitment::cancelledAt)
                .doesNotContainNull()
                .hasSize(1);
    }

    private Case asked(Product about) {
        return requests.open(
                elm.contact().actor(),
                Request.of(elm.contact().id(), Channel.PORTAL, "Export stops", "At 40 %.")
                        .about(about.name(), null, null));
    }

    private NewAgreement bought(String plan, LocalDate ends) {
        return NewAgreement.of(
                elm.organisation().id(), plan, "emea", Days.of(today.minusDays(9), ends, false));
    }

    private Agreement buy(NewAgreement wanted) {
        return agreements.make(cast.alina().actor(), wanted, "Bought.");
    }

    private void replace(Agreement standard, String ownTerms) {
        agreements.replace(
                cast.alina().actor(),
                seen(standard),
                new Successor(
                        "standard",
                        null,
                        null,
                        null,
                        ownTerms,
                        Days.of(today, today.plusYears(1), false),
                        null,
                        null),
                "They grew.");
    }

    private static AgreementAsSeen seen(Agreement it) {
        return new AgreementAsSeen(it.id(), it.version());
    }

    private static String page(Agreement it) {
        return "/desk/agreements/" + it.id().value();
    }
}
