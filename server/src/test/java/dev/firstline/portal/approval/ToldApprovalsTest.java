package dev.firstline.portal.approval;

import static dev.firstline.cast.Visits.body;
import static dev.firstline.cast.Visits.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.accounts.Sessions;
import dev.firstline.agreements.Agreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Cases;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Visits;
import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.Corrections;
import dev.firstline.incidents.EntryCause;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An approval on a page that was opened before the allowance became another. */
@FirstlineTest
@Requirement("INC-3.seen-by-approver")
class ToldApprovalsTest {

    private static final String OTHERWISE = "What an approval counts is not what this page told";

    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private Allowances allowances;
    @Autowired private Corrections corrections;
    @Autowired private Accounts accounts;
    @Autowired private Cases cases;
    @Autowired private CaseLife life;
    @Autowired private JdbcClient db;
    private Visits visits;
    private Customer elm;
    private Agreement bought;
    private Case waits;
    private Case waitsToo;

    @BeforeEach
    void oneIsFreeForTwoThatWait() {
        visits = new Visits(web, sessions);
        elm = customers.add("Elm");
        bought = allowances.buy(elm.organisation(), 1, Over.ASK);
        life.asked(elm.contact(), "Export stops");
        waits = life.asked(elm.contact(), "Printing stops");
        waitsToo = life.asked(elm.contact(), "Sending stops");
        adjust("-1");
    }

    @Test
    void chargesNothingThatThePageDidNotTell() {
        String page = body(visits.get(elm.buyer(), address(waitsToo)));
        assertThat(page).contains("at no further charge");
        assertThat(approve(waits, body(visits.get(elm.buyer(), address(waits)))))
                .hasStatus3xxRedirection();
        MvcTestResult stale = approve(waitsToo, page);
        assertThat(stale).hasStatus(409);
        assertThat(body(stale))
                .contains(OTHERWISE, "one more, to be paid", "Yes, for printing.")
                .doesNotContain("at no further charge");
        assertThat(cases.get(waitsToo.id()).state()).isEqualTo(CaseState.AWAITING_APPROVAL);
        assertThat(accounts.entries(waitsToo.id())).isEmpty();
        assertThat(approve(waitsToo, body(stale))).hasStatus3xxRedirection();
        assertThat(cause(waitsToo)).isEqualTo(EntryCause.APPROVED);
    }

    @Test
    void chargesNothingMoreOnceTheAllowanceIsSmaller() {
        String page = body(visits.get(elm.buyer(), address(waits)));
        allowances.amend(bought, 0, Over.ASK);
        assertThat(body(approve(waits, page))).contains(OTHERWISE);
        assertThat(accounts.entries(waits.id())).isEmpty();
    }

    @Test
    void chargesWhatThePageTold() {
        String page = body(visits.get(elm.buyer(), address(waits)));
        adjust("-1");
        assertThat(approve(waits, page)).hasStatus3xxRedirection();
        assertThat(cause(waits)).isEqualTo(EntryCause.WITHIN);
    }

    @Test
    void asksStaffAnewToo() {
        db.sql("update person set active = false where id in (:buyer, :administrator)")
                .param("buyer", elm.buyer().id().value())
                .param("administrator", elm.administrator().id().value())
                .update();
        String desk = "/desk/cases/" + waits.number();
        String page = body(visits.get(cast.maria(), desk));
        adjust("1");
        MvcTestResult stale =
                visits.post(
                        cast.maria(),
                        desk + "/approval",
                        "version",
                        hidden(page, "version"),
                        "told",
                        hidden(page, "told"),
                        "approval-reason",
                        "Agreed on by telephone.",
                        "accepted",
                        "true");
        assertThat(stale).hasStatus(409);
        assertThat(body(stale)).contains(OTHERWISE, "Agreed on by telephone.", "to be paid");
    }

    private MvcTestResult approve(Case held, String page) {
        return visits.post(
                elm.buyer(),
                address(held) + "/approval",
                "once",
                hidden(page, "once"),
                "version",
                hidden(page, "version"),
                "told",
                hidden(page, "told"),
                "body",
                "Yes, for printing.",
                "accepted",
                "true");
    }

    private EntryCause cause(Case charged) {
        return accounts.entries(charged.id()).getLast().cause();
    }

    private void adjust(String incidents) {
        corrections.adjust(
                cast.alina().actor(), elm.organisation().id(), bought.id(), incidents, "Agreed.");
    }

    private static String address(Case of) {
        return "/requests/" + of.number();
    }
}
