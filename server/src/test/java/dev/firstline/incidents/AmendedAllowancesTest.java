package dev.firstline.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.firstline.agreements.Agreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** An allowance that is amended within a month: form, account and statement say the same of it. */
@FirstlineTest
class AmendedAllowancesTest {

    @Autowired private Ledger ledger;
    @Autowired private Accounts accounts;
    @Autowired private Statements statements;
    @Autowired private LedgerLife life;
    @Autowired private Allowances allowances;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private BusinessTime time;
    @Autowired private JdbcClient db;
    private Customer elm;
    private Agreement bought;
    private YearMonth month;

    @BeforeEach
    void elmBuysTwoAMonth() {
        elm = customers.add("Elm");
        bought = allowances.buy(elm.organisation(), 2, Over.ASK);
        month = accounts.presentMonth(elm.organisation().id());
    }

    @AfterEach
    void elmLeaves() {
        life.leaveQueues(elm.organisation());
    }

    @Test
    @Requirement({"INC-2.amended", "INC-3.seen-before-sending"})
    void holdAtOnceForWhatIsChargedFromThenOn() {
        life.asked(elm.contact());
        allowances.amend(bought, 3, Over.ASK);
        assertThat(foreseen().account().allowance()).isEqualTo(3);
        assertThat(life.account(bought).allowance()).isEqualTo(3);
        assertThat(section().account().allowance()).isEqualTo(3);
        assertThat(section().opening()).isEqualTo(2);
        assertThat(section().changes())
                .extracting(AllowanceChange::was, AllowanceChange::becomes)
                .containsExactly(tuple(2, 3));
    }

    @Test
    @Requirement({"INC-2.amended", "INC-6.statement-lines"})
    void areToldOfAMonthInWhichNothingWasAskedYet() {
        allowances.amend(bought, 5, Over.ASK);
        allowances.amend(bought, 1, Over.ASK);
        assertThat(section().opening()).isEqualTo(2);
        assertThat(section().changes()).extracting(AllowanceChange::becomes).containsExactly(5, 1);
        assertThat(life.account(bought).left()).isEqualTo(1);
    }

    @Test
    @Requirement("INC-2.amended")
    void makeNothingOverThatWasChargedWithin() {
        life.asked(elm.contact());
        life.asked(elm.contact());
        allowances.amend(bought, 0, Over.BILL);
        assertThat(section().account().over()).isZero();
        assertThat(section().account().left()).isZero();
        assertThat(foreseen().isOver()).isTrue();
        assertThat(life.charge(life.asked(elm.contact())).cause()).isEqualTo(EntryCause.BILLED);
        assertThat(section().account().over()).isEqualTo(1);
        assertThat(statements.listUnproved(100)).isEmpty();
    }

    @Test
    @Requirement("INC-2.amended")
    void holdWhatWasCountedOverThemBefore() {
        allowances.amend(bought, 0, Over.BILL);
        Case over = life.asked(elm.contact());
        assertThat(life.account(bought).over()).isEqualTo(1);
        allowances.amend(bought, 1, Over.BILL);
        assertThat(life.account(bought).over()).isZero();
        assertThat(life.account(bought).covered()).isEqualTo(1);
        assertThat(life.charge(over).cause()).isEqualTo(EntryCause.BILLED);
        allowances.amend(bought, 0, Over.BILL);
        assertThat(life.account(bought).over()).isEqualTo(1);
        life.waived(over);
        assertThat(life.account(bought).over()).isZero();
        assertThat(statements.listUnproved(100)).isEmpty();
    }

    @Test
    @Requirement({"INC-2.amended", "INC-4.statement-stays"})
    void leaveAMonthThatIsOverAsItWasAtItsEnd() throws Exception {
        YearMonth last = month.minusMonths(1);
        Instant then = last.atDay(10).atStartOfDay(ZoneId.of("Europe/Bucharest")).toInstant();
        time.replaying(then, () -> allowances.amend(bought, 1, Over.ASK));
        time.replaying(then, () -> life.asked(elm.contact(), then));
        allowances.amend(bought, 9, Over.ASK);
        assertThat(life.asked(elm.contact(), then).state()).isEqualTo(CaseState.AWAITING_APPROVAL);
        Statement issued = statements.issue(cast.alina().actor(), elm.organisation().id(), last);
        assertThat(issued.sections().getFirst().account().allowance()).isEqualTo(1);
        assertThat(issued.sections().getFirst().opening()).isEqualTo(2);
        assertThat(life.account(bought).allowance()).isEqualTo(9);
    }

    /** As a version of the programme does that begins to hold: nobody tells the account of it. */
    @Test
    @Requirement("INC-2.amended")
    void areAsTheyAreNowBeforeTheyAreKept() {
        life.asked(elm.contact());
        db.sql("update agreement set own_terms = :terms where id = :id")
                .param("terms", Allowances.terms(7, Over.ASK))
                .param("id", bought.id().value())
                .update();
        assertThat(life.account(bought).left()).isEqualTo(6);
        assertThat(section().changes()).extracting(AllowanceChange::becomes).containsExactly(7);
        AllowanceChange before = section().changes().getFirst();
        life.asked(elm.contact());
        assertThat(section().changes())
                .singleElement()
                .satisfies(it -> assertThat(it.becomes()).isEqualTo(before.becomes()));
        assertThat(life.account(bought).left()).isEqualTo(5);
    }

    @Test
    @Requirement("INC-6.appended-only")
    void areAppendedOnly() {
        allowances.amend(bought, 3, Over.ASK);
        for (String change : new String[] {"update %s set becomes = 9", "delete from %s"}) {
            assertThatThrownBy(
                            () ->
                                    db.sql(
                                                    change.formatted("incident_allowance_change")
                                                            + " where organisation_id = :id")
                                            .param("id", elm.organisation().id().value())
                                            .update())
                    .hasMessageContaining("appended only");
        }
    }

    private Charge foreseen() {
        return ledger.foresee(bought.id(), time.instant());
    }

    private Statement.Section section() {
        return statements
                .get(cast.alina().actor(), elm.organisation().id(), month)
                .sections()
                .getFirst();
    }
}
