package dev.firstline.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.Objects.requireNonNull;

import dev.firstline.access.Actor;
import dev.firstline.agreements.Agreement;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.YearMonth;
import java.time.ZoneId;

/** Adjustments that are given back, as charges are: once, and by a line that names them. */
@FirstlineTest
class UndoneAdjustmentsTest {

    @Autowired private Corrections corrections;
    @Autowired private Disputes disputes;
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
    private Actor alina;

    @BeforeEach
    void elmBuys() {
        elm = customers.add("Elm");
        bought = allowances.buy(elm.organisation(), 2, Over.ASK);
        alina = cast.alina().actor();
    }

    @Test
    @Requirement({"INC-4.credit", "INC-4.statement-stays"})
    void areCreditedByALineThatNamesTheirMonth() throws Exception {
        YearMonth last = accounts.presentMonth(elm.organisation().id()).minusMonths(1);
        Entry more =
                time.replaying(
                        last.atDay(10).atStartOfDay(ZoneId.of("Europe/Bucharest")).toInstant(),
                        () -> adjusted("2"));
        statements.issue(alina, elm.organisation().id(), last);
        Entry credit = upheld(more);
        assertThat(credit.type()).isEqualTo(EntryType.CREDIT);
        assertThat(credit.undoes()).isEqualTo(more.id());
        assertThat(credit.ofMonth()).isEqualTo(last);
        assertThat(credit.incidents()).isEqualTo(-2);
        assertThat(life.account(bought).givenBack()).isEqualTo(2);
    }

    @Test
    @Requirement({"INC-7.disputed", "NFR-7.says-what-to-do"})
    void areGivenBackOnceAndThatIsNotGivenBackInTurn() {
        Entry more = adjusted("1");
        Entry back = upheld(more);
        assertThat(back.type()).isEqualTo(EntryType.ADJUSTMENT);
        assertThat(back.undoes()).isEqualTo(more.id());
        refused(
                "incident.taken-back-already",
                () -> corrections.uphold(alina, more.id(), "", "Twice"));
        refused("incident.number-missing", () -> upheld(back));
        refused("incident.number-missing", () -> upheld(adjusted("-1")));
        assertThat(life.account(bought).used()).isEqualTo(-1);
    }

    @Test
    @Requirement("INC-6.appended-only")
    void areProvedByTheDatabase() {
        Entry more = adjusted("2");
        refused(
                "as much as that counts",
                () ->
                        db.sql(
                                        """
                                insert into incident_entry (
                                    account_id, organisation_id, type, cause, incidents, undoes, undoes_type, at, why,
                                    used_before, programme_version)
                                select account_id, organisation_id, 'adjustment', 'dispute', -1, id, 'adjustment', at,
                                       'Half of it.', 0, programme_version
                                  from incident_entry
                                 where id = :id
                                """)
                                .param("id", more.id().value())
                                .update());
    }

    private Entry adjusted(String incidents) {
        return corrections.adjust(
                alina, elm.organisation().id(), bought.id(), incidents, "By telephone.");
    }

    private Entry upheld(Entry line) {
        Dispute raised = disputes.raise(elm.buyer().actor(), line.id(), "We never called.");
        Dispute upheld = disputes.uphold(alina, raised.id(), "", "So it is.");
        return accounts.get(alina, requireNonNull(upheld.written()));
    }

    private static void refused(String code, ThrowingCallable what) {
        assertThatThrownBy(what).hasMessageContaining(code);
    }
}
