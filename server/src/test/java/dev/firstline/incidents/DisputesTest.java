package dev.firstline.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.Objects.requireNonNull;

import dev.firstline.access.Actor;
import dev.firstline.agreements.Agreement;
import dev.firstline.cases.Case;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

/** What an organisation questions, and the answer. */
@FirstlineTest
class DisputesTest {

    @Autowired private Disputes disputes;
    @Autowired private Corrections corrections;
    @Autowired private Accounts accounts;
    @Autowired private LedgerLife life;
    @Autowired private Allowances allowances;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    private Customer elm;
    private Agreement bought;
    private Actor ion;
    private Actor alina;

    @BeforeEach
    void elmBuys() {
        elm = customers.add("Elm");
        bought = allowances.buy(elm.organisation(), 2, Over.ASK);
        ion = cast.ion().actor();
        alina = cast.alina().actor();
    }

    @Test
    @Requirement({"INC-7.disputed", "INC-6.appended-only"})
    void upholdADisputeByALineOfItsOwn() {
        Case subject = life.asked(elm.contact());
        Dispute raised = dispute(subject);
        refused("dispute.open-already", () -> dispute(subject));
        refused("incident.managers-only", () -> disputes.uphold(ion, raised.id(), "", "Right."));
        Dispute upheld = disputes.uphold(alina, raised.id(), "", "You are right.");
        assertThat(upheld.state()).isEqualTo(Dispute.State.UPHELD);
        assertThat(upheld.written()).isEqualTo(life.undoing(subject).id());
        assertThat(life.undoing(subject).cause()).isEqualTo(EntryCause.DISPUTE);
        refused("dispute.decided-already", () -> disputes.decline(alina, raised.id(), "No."));
    }

    @Test
    @Requirement("INC-7.disputed")
    void declineADisputeWithAnAnswerThatStays() {
        Case subject = life.asked(elm.contact());
        Dispute raised = dispute(subject);
        refused("incident.reason-missing", () -> disputes.decline(alina, raised.id(), ""));
        Dispute declined = disputes.decline(alina, raised.id(), "These were two questions.");
        assertThat(declined.answer()).isEqualTo("These were two questions.");
        assertThat(life.account(bought).used()).isEqualTo(1);
        assertThat(
                        disputes.list(
                                elm.buyer().actor(),
                                elm.organisation().id(),
                                List.of(declined.entry())))
                .containsExactly(declined);
    }

    @Test
    @Requirement("INC-7.disputed")
    void giveBackOnceWhateverIsQuestionedAgain() {
        Actor buyer = elm.buyer().actor();
        EntryId more =
                corrections
                        .adjust(
                                alina,
                                elm.organisation().id(),
                                bought.id(),
                                "1",
                                "One by telephone.")
                        .id();
        disputes.uphold(
                alina, disputes.raise(buyer, more, "We never called.").id(), "", "So it is.");
        refused("dispute.given-back-already", () -> disputes.raise(buyer, more, "Once more?"));
        Case waived = life.asked(elm.contact());
        life.waived(waived);
        refused("dispute.given-back-already", () -> dispute(waived));
        assertThat(life.account(bought).used()).isZero();
    }

    @Test
    @Requirement("INC-7.any-line-upheld")
    void putALineRightThatGivesBack() {
        Case subject = life.asked(elm.contact());
        Entry waiver = life.waived(subject);
        Dispute raised =
                disputes.raise(elm.buyer().actor(), waiver.id(), "These were two incidents.");
        refused("incident.number-missing", () -> disputes.uphold(alina, raised.id(), "", "Yes."));
        refused("dispute.counts-more", () -> disputes.uphold(alina, raised.id(), "+1", "Yes."));
        Dispute upheld = disputes.uphold(alina, raised.id(), "-1", "It was one more.");
        Entry written =
                requireNonNull(
                        accounts.listByIds(List.of(requireNonNull(upheld.written())))
                                .get(upheld.written()));
        assertThat(written.type()).isEqualTo(EntryType.ADJUSTMENT);
        assertThat(written.cause()).isEqualTo(EntryCause.DISPUTE);
        assertThat(written.incidents()).isEqualTo(-1);
        assertThat(written.why()).isEqualTo("It was one more.");
        assertThat(life.account(bought).used()).isEqualTo(-1);
        refused(
                "dispute.given-back-already",
                () -> disputes.raise(elm.buyer().actor(), waiver.id(), "Once more?"));
    }

    @Test
    @Requirement({"INC-7.any-line-upheld", "NFR-7.says-what-to-do"})
    void takeBackWhatALineCountsAsAWhole() {
        Dispute raised = dispute(life.asked(elm.contact()));
        refused(
                "dispute.taken-back-whole",
                () -> disputes.uphold(alina, raised.id(), "-1", "Right."));
    }

    @Test
    @Requirement("INC-7.disputed")
    void hideALineFromOthers() {
        Case subject = life.asked(elm.contact());
        EntryId charge = life.charge(subject).id();
        Actor elsewhere = customers.add("Larch").buyer().actor();
        refused("entry.not-found", () -> disputes.raise(elsewhere, charge, "Why?"));
        Actor colleague = customers.colleague(elm, "Dora").actor();
        refused("entry.not-found", () -> disputes.raise(colleague, charge, "Why?"));
    }

    private Dispute dispute(Case subject) {
        return disputes.raise(
                elm.contact().actor(), life.charge(subject).id(), "It was one question.");
    }

    private static void refused(String code, ThrowingCallable what) {
        assertThatThrownBy(what).hasMessageContaining(code);
    }
}
