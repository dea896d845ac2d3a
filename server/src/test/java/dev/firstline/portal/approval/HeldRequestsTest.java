package dev.firstline.portal.approval;

import static dev.firstline.cast.Visits.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.accounts.Sessions;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Days;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Visits;
import dev.firstline.directory.Person;
import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.Corrections;
import dev.firstline.incidents.PaidWorks;
import dev.firstline.incidents.Statements;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.PaidHelp;
import dev.firstline.intake.Said;
import dev.firstline.intake.Splits;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** What who approves a request reads on its page, and who waits for that. */
@FirstlineTest
class HeldRequestsTest {

    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private Allowances allowances;
    @Autowired private Accounts accounts;
    @Autowired private Corrections corrections;
    @Autowired private Statements statements;
    @Autowired private BusinessTime time;
    @Autowired private CaseLife life;
    @Autowired private PaidHelp paidHelp;
    @Autowired private Splits splits;
    private Visits visits;
    private Customer elm;
    private Agreement bought;
    private Case first;

    @BeforeEach
    void elmHasUsedItsIncident() {
        visits = new Visits(web, sessions);
        elm = customers.add("Elm");
        bought = allowances.buy(elm.organisation(), 1, Over.ASK);
        first = life.asked(elm.contact(), "Export stops");
    }

    @Test
    @Requirement({"INC-3.seen-by-approver", "XPL-1.charge", "XPL-1.on-page"})
    void sayHowManyAreUsedAndThatOneMoreIsPaid() {
        Case held = life.asked(elm.contact(), "Printing stops");
        assertThat(page(elm.buyer(), held))
                .containsSubsequence(
                        "Does this go to us?",
                        "are used up, 1 of 1",
                        "one more, to be paid",
                        "why?");
        assertThat(page(elm.contact(), held))
                .contains("are used up, 1 of 1", "Paul can approve it.", "why?")
                .doesNotContain("Does this go to us?");
        assertThat(desk(held))
                .contains("waits for the approval of Paul", "one more, to be paid")
                .doesNotContain("before the ledger began");
    }

    @Test
    @Requirement("INC-3.seen-by-approver")
    void sayThatOneIsFree() {
        Case held = life.asked(elm.contact(), "Printing stops");
        corrections.adjust(
                cast.alina().actor(), elm.organisation().id(), bought.id(), "-1", "A gift.");
        assertThat(page(elm.buyer(), held))
                .contains("one incident is free: approving this uses one")
                .doesNotContain("to be paid");
    }

    @Test
    @Requirement({"INC-1.after-the-agreement", "INC-3.seen-by-approver"})
    void sayThatTheAgreementIncludesNoneOnceTheMonthOfItsEndIsOver() throws Exception {
        Customer oak = customers.add("Oak");
        YearMonth ends = accounts.presentMonth(oak.organisation().id()).minusMonths(1);
        Days days = Days.of(ends.minusMonths(11).atDay(1), ends.atDay(10), false);
        allowances.buy(oak.organisation(), 1, Over.ASK, days);
        Instant before = day(ends.minusMonths(1).atDay(20));
        time.replaying(before, () -> life.asked(oak.contact(), "Export stops"));
        Case held = time.replaying(before, () -> life.asked(oak.contact(), "Printing stops"));
        statements.issue(cast.alina().actor(), oak.organisation().id(), ends.minusMonths(1));
        assertThat(time.replaying(day(ends.atDay(20)), () -> page(oak.buyer(), held)))
                .contains("one incident is free: approving this", "was issued already.")
                .doesNotContain("none runs in its place");
        assertThat(page(oak.buyer(), held))
                .contains("No incidents are included in", "one more, to be paid")
                .contains("ended before", "none runs in its place")
                .doesNotContain("used up");
    }

    @Test
    @Requirement({"INT-9.split-from", "INC-3.seen-by-approver"})
    void sayFromWhichRequestTheyWereSplitOff() {
        Case part =
                splits.split(
                        cast.ion().actor(),
                        CaseAsSeen.of(first.number()),
                        "Users",
                        "How do I add one?",
                        Said.of(Channel.PORTAL, "These are two questions."));
        for (Person reader : new Person[] {elm.buyer(), elm.contact()}) {
            assertThat(page(reader, part))
                    .contains("The question comes from request " + first.number())
                    .contains(cast.ion().name() + " made it a request of its own")
                    .contains("These are two questions.")
                    .contains("Carla");
        }
        assertThat(desk(part)).contains(cast.ion().name() + ": These are two questions.");
    }

    @Test
    @Requirement("INT-11.approved-on-portal")
    void sayWhoMayApproveAFee() {
        Case held =
                paidHelp.mark(
                        cast.ion().actor(),
                        CaseAsSeen.of(first.number()),
                        PaidWorks.fee("120.00", "EUR"),
                        Said.of(Channel.PORTAL, "It is your network."));
        assertThat(page(elm.contact(), held))
                .contains("for a fee of 120.00 EUR: Paul can approve it.");
    }

    private String page(Person by, Case subject) {
        return body(visits.get(by, "/requests/" + subject.number()));
    }

    private static Instant day(LocalDate of) {
        return of.atStartOfDay(ZoneId.of("Europe/Bucharest")).toInstant();
    }

    private String desk(Case subject) {
        return body(visits.get(cast.ion(), "/desk/cases/" + subject.number()));
    }
}
