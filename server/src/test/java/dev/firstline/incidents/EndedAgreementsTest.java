package dev.firstline.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.explanation.Explanation.Fact;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** What came in under an agreement, and is let through or taken back once that has ended. */
@FirstlineTest
@Requirement("INC-1.after-the-agreement")
class EndedAgreementsTest {

    @Autowired private Agreements agreements;
    @Autowired private Accounts accounts;
    @Autowired private Ledger ledger;
    @Autowired private Statements statements;
    @Autowired private LedgerLife life;
    @Autowired private Allowances allowances;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private BusinessTime time;
    private Customer elm;
    private YearMonth last;
    private Agreement ended;
    private Case within;
    private Case waits;

    @BeforeEach
    void elmAsksTwiceInTheLastMonthOfItsAgreement() throws Exception {
        elm = customers.add("Elm");
        last = accounts.presentMonth(elm.organisation().id()).minusMonths(1);
        ended =
                allowances.buy(
                        elm.organisation(),
                        1,
                        Over.ASK,
                        Days.of(last.minusMonths(11).atDay(1), last.atEndOfMonth(), false));
        Instant then = last.atDay(20).atStartOfDay(ZoneId.of("Europe/Bucharest")).toInstant();
        within = time.replaying(then, () -> life.asked(elm.contact()));
        waits = time.replaying(then, () -> life.asked(elm.contact()));
        assertThat(waits.state()).isEqualTo(CaseState.AWAITING_APPROVAL);
    }

    @AfterEach
    void elmLeaves() {
        life.leaveQueues(elm.organisation());
    }

    @Test
    void countsInItsOwnMonthWhileThatIsOpen() {
        Agreement follows = follows(3);
        Entry charge = approved();
        assertThat(charge.month()).isEqualTo(last);
        assertThat(charge.ofMonth()).isNull();
        assertThat(charge.cause()).isEqualTo(EntryCause.APPROVED);
        assertThat(accounts.of(charge).agreement()).isEqualTo(ended.id());
        assertThat(life.account(follows).used()).isZero();
    }

    @Test
    @Requirement({"INC-1.after-statement", "INC-3.seen-by-approver"})
    void countsUnderTheOneThatFollowedOnceItsMonthIsIssued() {
        Agreement follows = follows(3);
        Statement issued = issue();
        Charge foreseen = ledger.foresee(ended.id(), waits.origin().receivedAt());
        assertThat(foreseen.account().agreement()).isEqualTo(follows.id());
        assertThat(foreseen.isOver()).isFalse();
        Entry charge = approved();
        assertThat(accounts.of(charge).agreement()).isEqualTo(follows.id());
        assertThat(charge.month()).isEqualTo(last.plusMonths(1));
        assertThat(charge.cause()).isEqualTo(EntryCause.WITHIN);
        assertThat(charge.ofMonth()).isEqualTo(last);
        assertThat(statements.get(elm.organisation().id(), last)).isEqualTo(issued);
    }

    @Test
    @Requirement({"INC-1.after-statement", "INC-3.seen-by-approver"})
    void isOneMoreToBePaidWhereNoneFollowed() {
        issue();
        assertThat(ledger.foresee(ended.id(), waits.origin().receivedAt()).isOver()).isTrue();
        Entry charge = approved();
        assertThat(charge.cause()).isEqualTo(EntryCause.APPROVED);
        assertThat(charge.month()).isEqualTo(last.plusMonths(1));
        assertThat(charge.allowance()).isZero();
        Account account = accounts.of(charge);
        assertThat(account.agreement()).isEqualTo(ended.id());
        assertThat(account.over()).isEqualTo(1);
        assertThat(account.left()).isZero();
    }

    @Test
    @Requirement("INC-4.credit")
    void isCreditedUnderTheOneThatFollowed() {
        Agreement follows = follows(3);
        issue();
        Entry credit = life.waived(within);
        assertThat(credit.type()).isEqualTo(EntryType.CREDIT);
        assertThat(credit.ofMonth()).isEqualTo(last);
        assertThat(life.account(follows).left()).isEqualTo(4);
    }

    @Test
    @Requirement("INC-1.why-late")
    void saysWhyItCountsInAnotherMonth() {
        follows(3);
        issue();
        Entry charge = approved();
        assertThat(charge.explanation().rule()).isEqualTo("incident.within-late");
        assertThat(charge.explanation().result()).isEqualTo("incident.charge-late");
        assertThat(charge.explanation().facts())
                .contains(new Fact("month", last.plusMonths(1)), new Fact("issued-month", last));
    }

    private Agreement follows(int incidents) {
        LocalDate today = agreements.today(elm.organisation().id());
        return allowances.buy(
                elm.organisation(),
                incidents,
                Over.ASK,
                Days.of(last.plusMonths(1).atDay(1), today.plusYears(1), false));
    }

    private Statement issue() {
        return statements.issue(cast.alina().actor(), elm.organisation().id(), last);
    }

    private Entry approved() {
        return life.charge(life.approved(elm.buyer(), waits));
    }
}
