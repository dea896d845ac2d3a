package dev.firstline.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.Agreement;
import dev.firstline.cases.AsSent;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.incidents.Statements.Due;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

@FirstlineTest
@Isolated("what it asks came in last month, and goes first in every queue")
class StatementsTest {

    @Autowired private Statements statements;
    @Autowired private Accounts accounts;
    @Autowired private Requests requests;
    @Autowired private LedgerLife life;
    @Autowired private BusinessTime time;
    @Autowired private Allowances allowances;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private JdbcClient db;
    private Customer elm;
    private OrganisationId id;
    private Agreement bought;
    private YearMonth last;

    @AfterEach
    void elmLeaves() {
        life.leaveQueues(elm.organisation());
    }

    @BeforeEach
    void elmAsksLastMonth() {
        elm = customers.add("Elm");
        id = elm.organisation().id();
        bought = allowances.buy(elm.organisation(), 2, Over.ASK);
        last = accounts.presentMonth(id).minusMonths(1);
        ask();
    }

    @Test
    @Requirement({"INC-6.statement-lines", "INC-6.adds-up"})
    void addUpToTheLedger() {
        ask();
        Statement.Section section =
                statements.get(cast.alina().actor(), id, last).sections().getFirst();
        assertThat(section.account().allowance()).isEqualTo(2);
        assertThat(section.charged()).isEqualTo(2);
        assertThat(section.account().used()).isEqualTo(2);
        assertThat(section.account().left()).isZero();
        assertThat(section.entries()).hasSize(2);
        assertThat(statements.listUnproved(10)).isEmpty();
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void areIssuedOnceAndAfterTheirMonth() {
        assertThatThrownBy(() -> statements.issue(cast.alina().actor(), id, last.plusMonths(1)))
                .hasMessageContaining("statement.month-not-over");
        assertThat(statements.issue(cast.alina().actor(), id, last).isIssued()).isTrue();
        assertThatThrownBy(() -> statements.issue(cast.alina().actor(), id, last))
                .hasMessageContaining("statement.issued-already");
        assertThatThrownBy(() -> statements.issue(cast.ion().actor(), id, last.minusMonths(1)))
                .hasMessageContaining("incident.managers-only");
        assertThatThrownBy(() -> statements.issue(cast.alina().actor(), id, last.minusYears(100)))
                .hasMessageContaining("statement.nothing-ran");
    }

    @Test
    @Requirement({"INC-4.statement-stays", "INC-6.appended-only"})
    void cannotBeChangedInTheDatabaseEither() {
        statements.issue(cast.alina().actor(), id, last);
        assertThatThrownBy(
                        () ->
                                db.sql(
                                                "update incident_account set used = 0 where agreement_id = :id")
                                        .param("id", bought.id().value())
                                        .update())
                .hasMessageContaining("appended only");
        assertThatThrownBy(
                        () ->
                                db.sql("delete from incident_statement where organisation_id = :id")
                                        .param("id", id.value())
                                        .update())
                .hasMessageContaining("appended only");
    }

    @Test
    @Requirement({"INC-6.mailed", "INC-6.every-month", "XPL-2.statements"})
    void areDueOfEachMonthInWhichAnAgreementRuns() throws Exception {
        Due next = new Due(id, last.plusMonths(1));
        assertThat(dueAt(Duration.ZERO)).contains(new Due(id, last)).doesNotContain(next);
        issue(last);
        assertThat(dueAt(untilOver())).contains(next);
        time.replaying(time.instant().plus(untilOver()), () -> statements.issue(next));
        assertThat(statements.get(id, next.month()).sections())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.account().allowance()).isEqualTo(2);
                            assertThat(it.account().left()).isEqualTo(2);
                            assertThat(it.entries()).isEmpty();
                        });
        assertThat(dueAt(untilOver())).doesNotContain(next);
        assertThat(statements.issue(next)).isEmpty();
    }

    @Test
    @Requirement("INC-6.every-month")
    void areNotDueOfWhatRanBeforeItWasWrittenDown() {
        Customer larch = customers.add("Larch");
        allowances.buy(larch.organisation(), 2, Over.ASK);
        assertThat(statements.listDue(10_000))
                .noneMatch(it -> it.organisation().equals(larch.organisation().id()));
    }

    private List<Due> dueAt(Duration ahead) throws Exception {
        return time.replaying(time.instant().plus(ahead), () -> statements.listDue(10_000));
    }

    private Duration untilOver() {
        Instant over =
                last.plusMonths(2).atDay(1).atStartOfDay(ZoneId.of("Europe/Bucharest")).toInstant();
        return Duration.between(time.instant(), over.plusSeconds(60));
    }

    private void issue(YearMonth month) {
        statements.issue(cast.alina().actor(), id, month);
    }

    @Test
    @Requirement({"INC-1.after-statement", "INC-4.statement-stays"})
    void stayClosedWhenAChangeOfZoneTurnsTheMonthBack() throws Exception {
        ZoneId bucharest = ZoneId.of("Europe/Bucharest");
        Instant justIn = last.plusMonths(1).atDay(1).atTime(0, 30).atZone(bucharest).toInstant();
        statements.issue(cast.alina().actor(), id, last);
        db.sql("update organisation set zone = 'America/New_York' where id = :id")
                .param("id", id.value())
                .update();
        Case asked = time.replaying(justIn, () -> life.asked(elm.contact(), justIn));
        assertThat(life.charge(asked).month()).isEqualTo(last.plusMonths(1));
        assertThat(statements.get(id, last).entries()).hasSize(1);
    }

    @Test
    @Requirement("INC-6.proved")
    void areNotProvedByAWrongSum() {
        db.sql("update incident_account set used = used + 1 where agreement_id = :id")
                .param("id", bought.id().value())
                .update();
        assertThat(statements.listUnproved(100)).hasSize(1);
        db.sql("update incident_account set used = used - 1 where agreement_id = :id")
                .param("id", bought.id().value())
                .update();
        assertThat(statements.listUnproved(100)).isEmpty();
    }

    @Test
    void areReadByWhoAdministersOrBuys() {
        assertThat(statements.get(elm.buyer().actor(), id, last).entries()).hasSize(1);
        assertThatThrownBy(() -> statements.get(elm.contact().actor(), id, last))
                .hasMessageContaining("incident.account-not-permitted");
        assertThatThrownBy(() -> statements.get(customers.add("Larch").buyer().actor(), id, last))
                .hasMessageContaining("organisation.not-found");
    }

    private Case ask() {
        Instant at = last.atDay(10).atStartOfDay(ZoneId.of("Europe/Bucharest")).toInstant();
        return requests.open(
                elm.contact().actor(),
                Request.of(elm.contact().id(), Channel.MAIL, "Export stops", "At 40 %.")
                        .byMail(AsSent.TYPED, at, false));
    }
}
