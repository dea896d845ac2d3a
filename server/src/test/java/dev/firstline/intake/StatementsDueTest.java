package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.AsSent;
import dev.firstline.cases.Channel;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.Statements;
import dev.firstline.incidents.Statements.Due;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

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
@Isolated("it issues the statements of everybody")
class StatementsDueTest {

    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");

    @Autowired private Statements statements;
    @Autowired private IssuedStatements issued;
    @Autowired private Accounts accounts;
    @Autowired private Requests requests;
    @Autowired private BusinessTime time;
    @Autowired private Allowances allowances;
    @Autowired private Agreements agreements;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private JdbcClient db;
    private StatementsDue due;
    private Customer elm;
    private OrganisationId id;
    private YearMonth last;

    @BeforeEach
    void elmAsksLastMonth() {
        due = new StatementsDue(statements, issued, time);
        elm = customers.add("Elm");
        id = elm.organisation().id();
        last = accounts.presentMonth(id).minusMonths(1);
    }

    @Test
    @Requirement("INC-6.mailed")
    void issuesAndMailsOnceTheMonthIsOver() {
        allowances.buy(elm.organisation(), 2, Over.ASK);
        ask();
        issueAll();
        new StatementsDue(statements, issued, time).issueSome();
        assertThat(statements.get(id, last).isIssued()).isTrue();
        assertThat(recipients())
                .containsExactlyInAnyOrder(
                        elm.buyer().id().value(), elm.administrator().id().value());
        assertThat(statements.listMonths(elm.buyer().actor(), id)).contains(last);
    }

    @Test
    @Requirement({"INC-6.mailed", "INC-6.every-month"})
    void holdsUpNoOtherWhereOneCannotBeIssued() {
        allowances.buy(elm.organisation(), 2, Over.ASK);
        ask();
        OrganisationId broken = id;
        plan(broken, "no-such-plan");
        try {
            elmAsksLastMonth();
            allowances.buy(elm.organisation(), 2, Over.ASK);
            ask();
            due = new StatementsDue(statements, issued, time, 1);
            issueAll();
            assertThat(statements.get(id, last).isIssued()).isTrue();
            assertThat(statements.listDue(10_000)).contains(new Due(broken, last));
        } finally {
            plan(broken, "bronze");
        }
        due = new StatementsDue(statements, issued, time);
        issueAll();
        assertThat(statements.get(broken, last).isIssued()).isTrue();
    }

    private void plan(OrganisationId of, String plan) {
        db.sql("update agreement set plan = :plan where organisation_id = :of")
                .param("plan", plan)
                .param("of", of.value())
                .update();
    }

    @Test
    @Requirement("INC-6.mailed")
    void looksEveryHourForWhatCameLate() throws Exception {
        allowances.buy(elm.organisation(), 2, Over.ASK);
        issueAll();
        ask();
        assertThat(due.issueSome()).isFalse();
        Instant later = time.instant().plus(Duration.ofHours(1));
        assertThat(time.replaying(later, due::issueSome)).isTrue();
        assertThat(statements.get(id, last).isIssued()).isTrue();
    }

    @Test
    @Requirement("XPL-2.statements")
    void looksWhenTheMonthEndsForSomebody() {
        Instant ends = last.plusMonths(2).atDay(1).atStartOfDay(BUCHAREST).toInstant();
        Instant before = ends.minus(Duration.ofDays(2));
        assertThat(statements.findNextMonthEnd(before))
                .hasValueSatisfying(it -> assertThat(it).isAfter(before).isBeforeOrEqualTo(ends));
    }

    @Test
    @Requirement("INC-6.mailed")
    void mailsNobodyOfAMonthThatSaysNothing() {
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(
                        id,
                        "standard",
                        "emea",
                        Days.of(last.atDay(1), last.plusMonths(12).atDay(1), false)),
                "Bought, without a number of incidents.");
        issued.issue(cast.alina().actor(), id, last);
        assertThat(statements.get(id, last).isIssued()).isTrue();
        assertThat(recipients()).isEmpty();
    }

    private void issueAll() {
        while (due.issueSome()) {
            // the next ones
        }
    }

    private void ask() {
        Instant at = last.atDay(10).atStartOfDay(BUCHAREST).toInstant();
        requests.open(
                elm.contact().actor(),
                Request.of(elm.contact().id(), Channel.MAIL, "Export stops", "At 40 %.")
                        .byMail(AsSent.TYPED, at, false));
    }

    private List<Long> recipients() {
        return db.sql(
                        "select recipient_id from outgoing_mail where kind = 'statement-issued' and cause like :cause")
                .param("cause", "statement:" + id.value() + ":%")
                .query((row, n) -> row.getLong("recipient_id"))
                .list();
    }
}
