package dev.firstline.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Cases;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Timelines;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.directory.Person;
import dev.firstline.intake.Approvals;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

/** An incident that becomes free while requests wait for one. */
@FirstlineTest
@Requirement("INC-3.free-again")
class FreedIncidentsTest {

    @Autowired private Corrections corrections;
    @Autowired private Approvals approvals;
    @Autowired private Cases cases;
    @Autowired private Timelines timelines;
    @Autowired private LedgerLife life;
    @Autowired private Allowances allowances;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private JdbcClient db;
    private Customer elm;
    private Agreement bought;
    private Case first;
    private Case second;
    private Case waits;
    private Case waitsToo;

    @BeforeEach
    void elmWaitsForTwoMore() {
        elm = customers.add("Elm");
        bought = allowances.buy(elm.organisation(), 2, Over.ASK);
        first = life.asked(elm.contact());
        second = life.asked(elm.contact());
        waits = life.asked(elm.contact());
        waitsToo = life.asked(elm.contact());
    }

    @AfterEach
    void elmLeaves() {
        life.leaveQueues(elm.organisation());
    }

    @Test
    void isToldToWhoApprovesAndToStaffForTheOldestRequest() {
        life.waived(first);
        assertThat(told(waits, elm.buyer())).isEqualTo(1);
        assertThat(told(waits, cast.alina())).isEqualTo(1);
        assertThat(told(waitsToo, elm.buyer())).isZero();
        assertThat(events(waits)).contains(EventType.INCIDENT_FREE);
        assertThat(events(waitsToo)).doesNotContain(EventType.INCIDENT_FREE);
        assertThat(cases.get(waits.id()).state()).isEqualTo(CaseState.AWAITING_APPROVAL);
    }

    @Test
    void isUsedByApprovingThatRequest() {
        life.waived(first);
        Case approved = life.approved(elm.buyer(), waits);
        assertThat(life.charge(approved).cause()).isEqualTo(EntryCause.WITHIN);
        assertThat(life.account(bought).over()).isZero();
    }

    @Test
    void isToldOfTheNextRequestOnceAnotherIsFree() {
        life.waived(first);
        life.waived(second);
        assertThat(told(waits, elm.buyer())).isEqualTo(1);
        assertThat(told(waitsToo, elm.buyer())).isEqualTo(1);
    }

    @Test
    void isToldAfterAnAdjustmentToo() {
        corrections.adjust(
                cast.alina().actor(), elm.organisation().id(), bought.id(), "-2", "A gift.");
        assertThat(told(waits, elm.buyer())).isEqualTo(1);
        assertThat(told(waitsToo, elm.buyer())).isEqualTo(1);
    }

    @Test
    @Requirement("INC-2.amended")
    void isToldWhereTheAllowanceGrows() {
        allowances.amend(bought, 3, Over.ASK);
        assertThat(told(waits, elm.buyer())).isEqualTo(1);
        assertThat(told(waitsToo, elm.buyer())).isZero();
    }

    @Test
    void isToldOfTheNextRequestWhereTheFirstIsDeclined() {
        life.waived(first);
        assertThat(told(waitsToo, elm.buyer())).isZero();
        approvals.decline(
                elm.buyer().actor(), LedgerLife.seen(waits), LedgerLife.said("Not this month."));
        assertThat(told(waitsToo, elm.buyer())).isEqualTo(1);
    }

    @Test
    void isToldOfNoneByADeclineWhereNoneIsFree() {
        approvals.decline(
                elm.buyer().actor(), LedgerLife.seen(waits), LedgerLife.said("Not this month."));
        assertThat(told(waitsToo, elm.buyer())).isZero();
    }

    @Test
    void isNotToldWhileTheMonthIsStillOver() {
        life.approved(elm.buyer(), waits);
        life.waived(first);
        assertThat(told(waitsToo, elm.buyer())).isZero();
        life.waived(second);
        assertThat(told(waitsToo, elm.buyer())).isEqualTo(1);
    }

    private int told(Case about, Person recipient) {
        return db.sql(
                        """
                select count(*)
                  from outgoing_mail
                 where kind = 'incident-free'
                   and case_id = :case
                   and recipient_id = :recipient
                """)
                .param("case", about.id().value())
                .param("recipient", recipient.id().value())
                .query(Integer.class)
                .single();
    }

    private List<EventType> events(Case of) {
        return timelines.list(of).stream().map(CaseEvent::type).toList();
    }
}
