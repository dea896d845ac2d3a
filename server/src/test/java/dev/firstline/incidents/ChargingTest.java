package dev.firstline.incidents;

import static dev.firstline.incidents.LedgerLife.said;
import static dev.firstline.incidents.LedgerLife.seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.agreements.Agreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Channel;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.directory.Person;
import dev.firstline.intake.Answered;
import dev.firstline.intake.Approvals;
import dev.firstline.intake.Placements;
import dev.firstline.intake.Reopenings;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cases and the month to which they are charged. */
@FirstlineTest
class ChargingTest {

    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");

    @Autowired private Requests requests;
    @Autowired private Approvals approvals;
    @Autowired private Placements placements;
    @Autowired private Reopenings reopenings;
    @Autowired private Ledger ledger;
    @Autowired private Accounts accounts;
    @Autowired private Statements statements;
    @Autowired private Allowances allowances;
    @Autowired private Customers customers;
    @Autowired private LedgerLife life;
    @Autowired private CaseLife cases;
    @Autowired private Cast cast;
    @Autowired private JdbcClient db;
    private Customer elm;

    @AfterEach
    void elmLeaves() {
        life.leaveQueues(elm.organisation());
    }

    @BeforeEach
    void elmIsThere() {
        elm = customers.add("Elm");
    }

    @Test
    @Requirement({"INC-1.one-incident", "INC-7.reason-read"})
    void chargesOneIncidentForACase() {
        Agreement bought = allowances.buy(elm.organisation(), 2, Over.ASK);
        Entry charge = charge(open(elm.contact()));
        assertThat(charge.incidents()).isEqualTo(1);
        assertThat(charge.cause()).isEqualTo(EntryCause.WITHIN);
        assertThat(charge.explanation().rule()).isEqualTo("incident.within");
        assertThat(account(bought).used()).isEqualTo(1);
        assertThat(account(bought).left()).isEqualTo(1);
    }

    @Test
    @Requirement("INC-1.month-of-receipt")
    void chargesTheMonthOfReceiptWhereTheOrganisationIs() {
        allowances.buy(elm.organisation(), 2, Over.ASK);
        YearMonth month = accounts.presentMonth(elm.organisation().id());
        Instant halfAnHourIn = month.atDay(1).atTime(0, 30).atZone(BUCHAREST).toInstant();
        assertThat(charge(life.asked(elm.contact(), halfAnHourIn)).month()).isEqualTo(month);
        assertThat(charge(life.asked(elm.contact(), halfAnHourIn.minusSeconds(3600))).month())
                .isEqualTo(month.minusMonths(1));
    }

    @Test
    @Requirement({"INC-1.after-statement", "INC-6.adds-up"})
    void chargesThePresentMonthOnceThatOfReceiptIsClosed() {
        allowances.buy(elm.organisation(), 2, Over.ASK);
        YearMonth month = accounts.presentMonth(elm.organisation().id());
        Instant before =
                month.atDay(1).atTime(0, 30).atZone(BUCHAREST).toInstant().minusSeconds(7200);
        life.asked(elm.contact(), before);
        Statement issued =
                statements.issue(
                        cast.alina().actor(), elm.organisation().id(), month.minusMonths(1));
        Entry late = charge(life.asked(elm.contact(), before));
        assertThat(late.month()).isEqualTo(month);
        assertThat(late.receivedAt()).isEqualTo(before);
        assertThat(statements.get(elm.organisation().id(), month.minusMonths(1))).isEqualTo(issued);
    }

    @Test
    @Requirement("INC-1.exactly-once")
    void theDatabaseRefusesASecondCharge() {
        Agreement bought = allowances.buy(elm.organisation(), 5, Over.ASK);
        Case once = open(elm.contact());
        assertThatThrownBy(
                        () ->
                                db.sql(
                                                "insert into incident_entry (account_id, organisation_id, type, cause, incidents, case_id, received_at, at, why, used_before, programme_version) select account_id, organisation_id, type, cause, incidents, case_id, received_at, at, why, 0, programme_version from incident_entry where case_id = :case")
                                        .param("case", once.id().value())
                                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("incident_entry_one_charge");
        assertThat(account(bought).used()).isEqualTo(1);
    }

    @Test
    @Requirement("INC-6.appended-only")
    void theDatabaseRefusesToChangeALine() {
        allowances.buy(elm.organisation(), 5, Over.ASK);
        long id = charge(open(elm.contact())).id().value();
        for (String change :
                List.of(
                        "update incident_entry set incidents = 0 where id = :id",
                        "delete from incident_entry where id = :id")) {
            assertThatThrownBy(() -> db.sql(change).param("id", id).update())
                    .hasMessageContaining("appended only");
        }
    }

    @Test
    @Requirement({"INC-3.asks", "CAS-1.awaiting-approval"})
    void asksThePurchasingRepresentativeForOneMore() {
        Agreement bought = allowances.buy(elm.organisation(), 1, Over.ASK);
        open(elm.contact());
        Case waits = open(elm.contact());
        assertThat(waits.state()).isEqualTo(CaseState.AWAITING_APPROVAL);
        assertThat(ledger.findCharge(waits)).isEmpty();
        assertThatThrownBy(() -> life.approved(elm.administrator(), waits))
                .hasMessageContaining("approval.buyers-only");
        Case approved = life.approved(elm.buyer(), waits);
        assertThat(approved.state()).isEqualTo(CaseState.NEW);
        assertThat(charge(approved).cause()).isEqualTo(EntryCause.APPROVED);
        assertThat(account(bought).over()).isEqualTo(1);
    }

    @Test
    @Requirement("INC-3.asks")
    void takesASentRequestOfThePurchasingRepresentativeAsApproved() {
        allowances.buy(elm.organisation(), 0, Over.ASK);
        Case sent = open(elm.buyer());
        assertThat(sent.state()).isEqualTo(CaseState.NEW);
        assertThat(charge(sent).cause()).isEqualTo(EntryCause.APPROVED);
    }

    @Test
    @Requirement("INC-3.asks")
    void chargesNothingForWhatIsDeclined() {
        Agreement bought = allowances.buy(elm.organisation(), 0, Over.ASK);
        Case waits = open(elm.contact());
        approvals.decline(elm.buyer().actor(), seen(waits), said("Next month."));
        assertThat(ledger.findCharge(waits)).isEmpty();
        assertThat(account(bought).used()).isZero();
    }

    @Test
    @Requirement("INC-3.bills")
    void billsOneMore() {
        allowances.buy(elm.organisation(), 1, Over.BILL);
        open(elm.contact());
        Entry second = charge(open(elm.contact()));
        assertThat(second.cause()).isEqualTo(EntryCause.BILLED);
        assertThat(second.incidents()).isEqualTo(1);
    }

    @Test
    @Requirement({"INC-3.refuses", "NFR-7.says-what-to-do"})
    void refusesOneMore() {
        allowances.buy(elm.organisation(), 1, Over.REFUSE);
        open(elm.contact());
        assertThatThrownBy(() -> open(elm.contact())).hasMessageContaining("incident.refused");
        assertThat(requests.openIfEntitled(elm.contact(), LedgerLife.request(elm.contact())))
                .isInstanceOf(Answered.NotOpened.class);
    }

    @Test
    @Requirement("INC-1.exactly-once")
    void givesTheLastIncidentToOneOfThoseWhoAskAtOnce() throws Exception {
        Agreement bought = allowances.buy(elm.organisation(), 1, Over.ASK);
        List<Callable<Case>> all =
                IntStream.range(0, 8)
                        .<Callable<Case>>mapToObj(_ -> () -> open(elm.contact()))
                        .toList();
        try (var people = Executors.newCachedThreadPool()) {
            List<CaseState> states =
                    people.invokeAll(all).stream().map(done -> done.resultNow().state()).toList();
            assertThat(states).containsOnlyOnce(CaseState.NEW).hasSize(8);
        }
        assertThat(account(bought).used()).isEqualTo(1);
        assertThat(account(bought).entries()).isEqualTo(1);
    }

    @Test
    @Requirement("INT-9.reopening-free")
    void chargesNothingForAReopening() {
        Agreement bought = allowances.buy(elm.organisation(), 5, Over.ASK);
        Case closed = cases.closed(open(elm.contact()));
        reopenings.reopen(elm.contact().actor(), seen(closed), Channel.PORTAL, "Again.");
        assertThat(account(bought).entries()).isEqualTo(1);
    }

    @Test
    @Requirement("INT-9.asked-again")
    void chargesTheSameQuestionAgain() {
        Agreement bought = allowances.buy(elm.organisation(), 5, Over.ASK);
        Set<Long> numbers =
                IntStream.range(0, 2)
                        .mapToObj(_ -> open(elm.contact()).number())
                        .collect(Collectors.toSet());
        assertThat(numbers).hasSize(2);
        assertThat(account(bought).used()).isEqualTo(2);
    }

    @Test
    @Requirement({"INC-1.one-incident", "INT-7.no-charge"})
    void chargesACaseFromTriageOnceItIsPlaced() {
        Agreement bought = allowances.buy(elm.organisation(), 1, Over.ASK);
        assertThat(charge(placed(stranger("Quarterly figures"))).month())
                .isEqualTo(accounts.presentMonth(elm.organisation().id()));
        Case over = placed(stranger("Yearly figures"));
        assertThat(over.state()).isEqualTo(CaseState.AWAITING_APPROVAL);
        assertThat(account(bought).used()).isEqualTo(1);
        assertThat(charge(life.approved(elm.buyer(), over)).cause()).isEqualTo(EntryCause.APPROVED);
    }

    @Test
    @Requirement("INC-2.customised")
    void followsTheAllowanceOfTheAgreementAsItIsNow() {
        Agreement bought = allowances.buy(elm.organisation(), 1, Over.ASK);
        open(elm.contact());
        allowances.amend(bought, 3, Over.ASK);
        assertThat(open(elm.contact()).state()).isEqualTo(CaseState.NEW);
        assertThat(account(bought).left()).isEqualTo(1);
    }

    @Test
    @Requirement("INC-1.month-of-receipt")
    void keepsWhatWasChargedWhenTheZoneChangesInMidMonth() {
        Agreement bought = allowances.buy(elm.organisation(), 5, Over.ASK);
        Case first = open(elm.contact());
        Entry before = charge(first);
        db.sql("update organisation set zone = 'America/New_York' where id = :id")
                .param("id", elm.organisation().id().value())
                .update();
        open(elm.contact());
        assertThat(charge(first)).isEqualTo(before);
        assertThat(account(bought).used()).isEqualTo(2);
    }

    private Case open(Person by) {
        return life.asked(by);
    }

    private Case stranger(String subject) {
        Person stranger = cast.stranger();
        return requests.open(
                stranger.actor(), Request.of(stranger.id(), Channel.MAIL, subject, "Please."));
    }

    private Case placed(Case waits) {
        return placements.place(
                cast.tudor().actor(), seen(waits), elm.organisation().id(), elm.contact().id());
    }

    private Entry charge(Case subject) {
        return life.charge(subject);
    }

    private Account account(Agreement of) {
        return life.account(of);
    }
}
