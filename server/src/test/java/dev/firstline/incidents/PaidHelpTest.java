package dev.firstline.incidents;

import static dev.firstline.incidents.LedgerLife.said;
import static dev.firstline.incidents.LedgerLife.seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.access.Actor;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Price;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Timelines;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.intake.Approvals;
import dev.firstline.intake.PaidHelp;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/** Help with what is not the vendor's, for a fee. */
@FirstlineTest
class PaidHelpTest {

    @Autowired private PaidHelp paidHelp;
    @Autowired private PaidWorks works;
    @Autowired private Approvals approvals;
    @Autowired private Statements statements;
    @Autowired private Agreements agreements;
    @Autowired private Timelines timelines;
    @Autowired private LedgerLife life;
    @Autowired private CaseLife cases;
    @Autowired private Allowances allowances;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private BusinessTime time;
    @Autowired private JdbcClient db;
    private Customer elm;
    private Actor ion;
    private Case subject;

    @BeforeEach
    void elmAsksAboutItsNetwork() {
        elm = customers.add("Elm");
        allowances.buy(elm.organisation(), 4, Over.ASK);
        ion = cast.ion().actor();
        subject = cases.answered(life.asked(elm.contact()), "Is it your network?");
    }

    @Test
    @Requirement({"INT-11.marked", "INT-11.paid-after-approval"})
    void awaitsThePurchasingRepresentative() {
        Case asked = mark(fee("120.00"));
        assertThat(asked.state()).isEqualTo(CaseState.AWAITING_APPROVAL);
        assertThat(types(asked)).contains(EventType.OUT_OF_SCOPE, EventType.FEE_STATED);
        assertThat(told("fee-asked", elm.buyer().id().value())).isEqualTo(1);
        assertThat(told("out-of-scope", elm.contact().id().value())).isEqualTo(1);
        assertThat(statement(present()).paid()).isEmpty();
    }

    @Test
    @Requirement("INT-11.marked")
    void isMarkedWithoutAFee() {
        Case marked = mark(null);
        assertThat(marked.state()).isEqualTo(subject.state());
        assertThat(types(marked)).contains(EventType.OUT_OF_SCOPE);
        assertThat(works.list(marked)).isEmpty();
    }

    @Test
    @Requirement({"INT-11.approved-on-portal", "INT-11.on-the-statement"})
    void goesOnAndStandsOnTheStatementOnceItIsApproved() {
        Case asked = mark(fee("120.00"));
        Case goesOn = approvals.approve(elm.buyer().actor(), seen(asked), said("Do it."));
        assertThat(goesOn.state()).isEqualTo(CaseState.IN_PROGRESS);
        Statement statement = statement(present());
        assertThat(statement.paid())
                .singleElement()
                .satisfies(it -> assertThat(it.decidedBy()).isEqualTo(elm.buyer().id()));
        assertThat(statement.fees()).containsExactly(fee("120.00"));
        assertThat(timelines.list(goesOn))
                .filteredOn(it -> it.type() == EventType.FEE_APPROVED)
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.actor()).isEqualTo(elm.buyer().id());
                            assertThat(it.to()).isEqualTo("portal");
                        });
        assertThat(told("fee-answered", elm.contact().id().value())).isEqualTo(1);
    }

    @Test
    @Requirement("INT-11.paid-after-approval")
    void isNotBilledWhereItIsDeclined() {
        Case asked = mark(fee("120.00"));
        assertThatThrownBy(() -> approvals.decline(elm.buyer().actor(), seen(asked), said(" ")))
                .hasMessageContaining("approval.reason-missing");
        Case goesOn = approvals.decline(elm.buyer().actor(), seen(asked), said("Too much."));
        assertThat(goesOn.state()).isEqualTo(CaseState.IN_PROGRESS);
        assertThat(statement(present()).paid()).isEmpty();
        assertThat(told("fee-answered", elm.contact().id().value())).isEqualTo(1);
    }

    @Test
    @Requirement("INT-11.paid-after-approval")
    void isApprovedByNobodyElse() {
        Case asked = mark(fee("120.00"));
        for (Actor other : new Actor[] {elm.contact().actor(), elm.administrator().actor(), ion}) {
            assertThatThrownBy(() -> approvals.approve(other, seen(asked), said("Yes.")))
                    .hasMessageContaining("approval.buyers-only");
        }
    }

    @Test
    @Requirement("INT-11.replaced")
    void isAskedAnewForAnotherFee() {
        mark(fee("120.00"));
        Case asked = mark(fee("90.00"));
        assertThat(works.list(asked))
                .extracting(PaidWork::state)
                .containsExactly(PaidWork.State.REPLACED, PaidWork.State.OPEN);
        approvals.approve(elm.buyer().actor(), seen(asked), said(""));
        assertThat(statement(present()).fees()).containsExactly(fee("90.00"));
    }

    @Test
    @Requirement("INT-11.withdrawn")
    void isTakenBackByStaffWhileItIsOpen() {
        assertThatThrownBy(() -> withdraw(subject)).hasMessageContaining("none-stated");
        Case asked = mark(fee("120.00"));
        assertThatThrownBy(() -> mark(null)).hasMessageContaining("paid-work.fee-open");
        assertThatThrownBy(() -> paidHelp.withdraw(ion, seen(asked), said(" ")))
                .hasMessageContaining("incident.reason-missing");
        assertThatThrownBy(
                        () ->
                                paidHelp.withdraw(
                                        elm.buyer().actor(), seen(asked), said("Too much.")))
                .hasMessageContaining("not-permitted");
        Case goesOn = withdraw(asked);
        assertThat(goesOn.state()).isEqualTo(CaseState.IN_PROGRESS);
        assertThat(works.list(goesOn))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.state()).isEqualTo(PaidWork.State.WITHDRAWN);
                            assertThat(it.withdrawnBecause()).isEqualTo("We help without one.");
                            assertThat(it.decidedBy()).isEqualTo(cast.ion().id());
                        });
        assertThat(types(goesOn)).contains(EventType.FEE_WITHDRAWN);
        assertThat(told("fee-withdrawn", elm.contact().id().value())).isEqualTo(1);
        assertThat(told("fee-withdrawn", elm.buyer().id().value())).isEqualTo(1);
        assertThat(statement(present()).paid()).isEmpty();
        assertThatThrownBy(() -> withdraw(goesOn)).hasMessageContaining("too-late.withdrawn");
    }

    @Test
    @Requirement({"INT-11.withdrawn", "NFR-7.says-what-to-do"})
    void isNotTakenBackOnceItIsDecided() {
        Case asked = mark(fee("120.00"));
        Case goesOn = approvals.approve(elm.buyer().actor(), seen(asked), said("Do it."));
        assertThatThrownBy(() -> withdraw(goesOn)).hasMessageContaining("too-late.approved");
        assertThat(statement(present()).fees()).containsExactly(fee("120.00"));
    }

    private Case withdraw(Case asked) {
        return paidHelp.withdraw(ion, seen(asked), said("We help without one."));
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void wantsAFeeInWholeUnitsAndSomebodyWhoMayApproveIt() {
        for (String bad : new String[] {"12.345", "-5", "much"}) {
            assertThatThrownBy(() -> PaidWorks.fee(bad, "EUR"))
                    .hasMessageContaining("agreement.price-invalid");
        }
        assertThatThrownBy(() -> PaidWorks.fee("0", "EUR"))
                .hasMessageContaining("paid-work.fee-missing");
        assertThatThrownBy(() -> PaidWorks.fee("12", "Euros"))
                .hasMessageContaining("agreement.currency-unknown");
        assertThatThrownBy(() -> paidHelp.mark(ion, seen(subject), null, said(" ")))
                .hasMessageContaining("incident.reason-missing");
        db.sql("update person set active = false where id = :id")
                .param("id", elm.buyer().id().value())
                .update();
        assertThatThrownBy(() -> mark(fee("120.00")))
                .hasMessageContaining("paid-work.nobody-approves");
    }

    @Test
    @Requirement("INC-6.adds-up")
    void fallsToTheFirstOpenMonthWhereItsOwnIsClosed() throws Exception {
        YearMonth last = present().minusMonths(1);
        statements.issue(cast.alina().actor(), elm.organisation().id(), last);
        Case asked = mark(fee("120.00"));
        time.replaying(
                last.atDay(10).atStartOfDay(ZoneId.of("Europe/Bucharest")).toInstant(),
                () -> works.decide(elm.buyer().actor(), asked, true, "portal"));
        assertThat(statement(last).paid()).isEmpty();
        assertThat(statement(present()).paid()).hasSize(1);
    }

    @Test
    @Requirement("INC-3.asks")
    void isLetThroughByStaffWhereNobodyOfTheOrganisationCan() {
        Customer oak = customers.add("Oak");
        allowances.buy(oak.organisation(), 0, Over.ASK);
        Case waits = life.asked(oak.contact());
        Actor alina = cast.alina().actor();
        assertThatThrownBy(() -> approvals.approve(alina, seen(waits), said("They said so.")))
                .hasMessageContaining("approval.buyers-only");
        db.sql("update person set active = false where id in (:buyer, :administrator)")
                .param("buyer", oak.buyer().id().value())
                .param("administrator", oak.administrator().id().value())
                .update();
        assertThatThrownBy(() -> approvals.approve(ion, seen(waits), said("They said so.")))
                .hasMessageContaining("approval.managers-only");
        assertThatThrownBy(() -> approvals.approve(alina, seen(waits), said(" ")))
                .hasMessageContaining("approval.staff-reason-missing");
        Case let = approvals.approve(alina, seen(waits), said("They said so."));
        assertThat(let.state()).isEqualTo(CaseState.NEW);
        assertThat(life.charge(let).cause()).isEqualTo(EntryCause.DECISION);
        assertThat(life.charge(let).why()).isEqualTo("They said so.");
    }

    private Case mark(@Nullable Price fee) {
        return paidHelp.mark(ion, seen(subject), fee, said("It is your network."));
    }

    private static Price fee(String amount) {
        return Objects.requireNonNull(PaidWorks.fee(amount, "EUR"));
    }

    private YearMonth present() {
        return YearMonth.from(agreements.today(elm.organisation().id()));
    }

    private Statement statement(YearMonth month) {
        return statements.get(elm.organisation().id(), month);
    }

    private List<EventType> types(Case of) {
        return timelines.list(of).stream().map(CaseEvent::type).toList();
    }

    private int told(String kind, long recipient) {
        return db.sql(
                        "select count(*) from outgoing_mail where kind = :kind and recipient_id = :id")
                .param("kind", kind)
                .param("id", recipient)
                .query(Integer.class)
                .single();
    }
}
