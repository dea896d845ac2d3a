package dev.firstline.incidents;

import static dev.firstline.incidents.LedgerLife.said;
import static dev.firstline.incidents.LedgerLife.seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.access.Actor;
import dev.firstline.agreements.Agreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Timelines;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.commitments.Commitments;
import dev.firstline.intake.Splits;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One request, several incidents. */
@FirstlineTest
class SplitsTest {

    @Autowired private Splits splits;
    @Autowired private Commitments commitments;
    @Autowired private Timelines timelines;
    @Autowired private Conversations conversations;
    @Autowired private LedgerLife life;
    @Autowired private CaseLife cases;
    @Autowired private Allowances allowances;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private JdbcClient db;
    private Customer elm;
    private Agreement bought;
    private Actor ion;

    @BeforeEach
    void elmBuys() {
        elm = customers.add("Elm");
        bought = allowances.buy(elm.organisation(), 2, Over.ASK);
        ion = cast.ion().actor();
    }

    @Test
    @Requirement({"INT-9.split", "INT-9.split-numbers-and-incidents", "INT-9.split-told"})
    void makeAQuestionACaseWithItsOwnNumberAndIncident() {
        Case whole = life.asked(elm.contact());
        Case part = split(whole);
        assertThat(part.number()).isNotEqualTo(whole.number());
        assertThat(part.origin().requester()).isEqualTo(elm.contact().id());
        assertThat(life.charge(part).receivedAt()).isEqualTo(whole.origin().receivedAt());
        assertThat(life.account(bought).used()).isEqualTo(2);
        assertThat(life.charge(part).why()).isNotBlank();
        assertThat(timelines.list(ion, part))
                .extracting(CaseEvent::type)
                .contains(EventType.SPLIT_FROM);
        assertThat(timelines.list(ion, whole))
                .extracting(CaseEvent::type)
                .contains(EventType.SPLIT_INTO);
        assertThat(told(part)).isEqualTo(1);
    }

    @Test
    @Requirement({"INT-9.split-numbers-and-incidents", "INC-3.asks"})
    void askForApprovalWhereItIsOverTheAllowance() {
        life.asked(elm.contact());
        Case part = split(life.asked(elm.contact()));
        assertThat(part.state()).isEqualTo(CaseState.AWAITING_APPROVAL);
        assertThat(life.account(bought).used()).isEqualTo(2);
    }

    @Test
    @Requirement({"INT-9.split-from", "INC-7.reason-read"})
    void keepWhoAskedAndWhyOnceTheyAreApproved() {
        life.asked(elm.contact());
        Case part = split(life.asked(elm.contact()));
        assertThat(conversations.list(ion, part))
                .singleElement()
                .satisfies(it -> assertThat(it.author()).isEqualTo(elm.contact().id()));
        life.approved(elm.buyer(), part);
        Entry charge = life.charge(part);
        assertThat(charge.cause()).isEqualTo(EntryCause.APPROVED);
        assertThat(charge.why()).isEqualTo("These are two questions.");
    }

    @Test
    @Requirement("COM-4.met-by-person")
    void areAnsweredByWhatAnsweredTheWhole() {
        Case whole = cases.answered(life.asked(elm.contact()), "One by one.");
        assertThat(commitments.list(split(whole).id()))
                .filteredOn(it -> it.kind() == CommitmentKind.INITIAL_RESPONSE)
                .singleElement()
                .satisfies(it -> assertThat(it.metAt()).isNotNull());
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void wantAQuestionAndAReason() {
        Case whole = life.asked(elm.contact());
        assertThatThrownBy(() -> splits.split(ion, seen(whole), "Users", " ", said("Two.")))
                .hasMessageContaining("split.question-missing");
        assertThatThrownBy(() -> splits.split(ion, seen(whole), "Users", "How?", said(" ")))
                .hasMessageContaining("incident.reason-missing");
        assertThatThrownBy(
                        () ->
                                splits.split(
                                        elm.contact().actor(),
                                        seen(whole),
                                        "Users",
                                        "How?",
                                        said("Two.")))
                .hasMessageContaining("case.work-not-permitted");
    }

    private Case split(Case whole) {
        return splits.split(
                ion, seen(whole), "Users", "How do I add one?", said("These are two questions."));
    }

    private int told(Case part) {
        return db.sql("select count(*) from outgoing_mail where kind = 'split' and case_id = :case")
                .param("case", part.id().value())
                .query(Integer.class)
                .single();
    }
}
