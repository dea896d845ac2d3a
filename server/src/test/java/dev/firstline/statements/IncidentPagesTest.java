package dev.firstline.statements;

import static dev.firstline.cast.Visits.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.accounts.Sessions;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Visits;
import dev.firstline.desk.Desk;
import dev.firstline.directory.Person;
import dev.firstline.incidents.Ledger;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.IOException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;

/** What customers see of their incidents. */
@FirstlineTest
class IncidentPagesTest {

    @Autowired private Requests requests;
    @Autowired private Ledger ledger;
    @Autowired private Allowances allowances;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private Desk desk;
    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    private Customer elm;
    private Visits visits;
    private String month;

    @BeforeEach
    void elmAsks() {
        elm = customers.add("Elm");
        allowances.buy(elm.organisation(), 2, Over.ASK);
        visits = new Visits(web, sessions);
        month = YearMonth.now(ZoneId.of("Europe/Bucharest")).toString();
    }

    @Test
    @Requirement({"INC-6.statement-page", "INC-6.statement-lines"})
    void showTheStatementToWhoBuys() {
        Case asked = ask(elm.contact(), "=HYPERLINK(evil), ștampila");
        String page = body(visits.get(elm.buyer(), "/incidents"));
        assertThat(page).contains(Long.toString(asked.number()), "1 of 2 incidents left");
        assertThat(body(visits.get(elm.contact(), "/incidents")))
                .contains("1 of 2 incidents left")
                .doesNotContain(Long.toString(asked.number()));
    }

    @Test
    @Requirement("INC-6.statement-csv")
    void giveTheStatementAsATableInWhichNothingRuns() {
        Case asked = ask(elm.contact(), "=HYPERLINK(evil), ștampila");
        String csv = body(visits.get(elm.buyer(), "/incidents/" + month + "/statement.csv"));
        assertThat(csv).contains("\"'=HYPERLINK(evil), ștampila\"", "\"" + asked.number() + "\"");
        assertThat(csv.lines().findFirst().orElseThrow())
                .startsWith("\uFEFF\"Organisation\",\"Month\",\"Plan\",\"Agreement\",\"Day\"");
        assertThat(csv)
                .contains("\"Elm\",\"" + month + "\",")
                .containsPattern("\"" + month + "-[0-3]\\d\",\"Charge\"");
        assertThat(csv).contains("\"Used\",\"\",\"\",\"\",\"\",\"1\"");
    }

    @Test
    @Requirement("INC-6.statement-pdf")
    void giveTheStatementAsADocument() throws IOException {
        Case asked = ask(elm.contact(), "Unde este ștampila?");
        MvcTestResult sent = visits.get(elm.buyer(), "/incidents/" + month + "/statement.pdf");
        assertThat(sent).hasContentType("application/pdf");
        try (var document = Loader.loadPDF(sent.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(Long.toString(asked.number()), "Unde este ștampila?", "Elm");
        }
    }

    @Test
    @Requirement({"INC-7.reason-read", "INC-7.disputed", "NFR-7.says-what-to-do"})
    void explainALineAndTakeAQuestionAboutIt() {
        long line = ledger.findCharge(ask(elm.contact(), "How?")).orElseThrow().id().value();
        String address = "/incidents/lines/" + line;
        assertThat(body(visits.get(elm.contact(), address)))
                .contains("within the allowance of its month of receipt");
        assertThat(visits.post(elm.contact(), address + "/disputes", "dispute-reason", ""))
                .hasStatus(422);
        assertThat(
                        visits.post(
                                elm.contact(),
                                address + "/disputes",
                                "dispute-reason",
                                "It is one."))
                .hasStatus(303);
        assertThat(body(visits.get(elm.contact(), address)))
                .contains("It is one.", "waits for an answer");
        Person elsewhere = customers.add("Larch").buyer();
        assertThat(visits.get(elsewhere, address)).hasStatus(404);
    }

    @Test
    @Requirement("INC-3.seen-before-sending")
    void sayBeforeTypingThatTheAllowanceIsUsedUp() {
        ask(elm.contact(), "One");
        assertThat(form(elm.contact())).contains("This will be incident 2 of 2");
        ask(elm.contact(), "Two");
        assertThat(form(elm.contact())).contains("are used up", "Paul", "can approve one more");
        assertThat(form(elm.buyer())).contains("By sending this you approve one more");
        Customer larch = customers.add("Larch");
        allowances.buy(larch.organisation(), 0, Over.REFUSE);
        assertThat(form(larch.contact()))
                .contains("and the plan takes none")
                .doesNotContain("name=\"subject\"", "Covered by", "Taken in under the agreement");
        assertThat(body(visits.get(cast.ion(), calls(larch.contact()))))
                .contains("and the plan takes none")
                .doesNotContain("Covered by", "We answer by");
    }

    @Test
    @Requirement({"INC-3.seen-before-sending", "NFR-7.says-what-to-do"})
    void sayOnceThatACallIsRefused() {
        Customer larch = customers.add("Larch");
        allowances.buy(larch.organisation(), 0, Over.REFUSE);
        Document form = desk.see(cast.ion(), calls(larch.contact()));
        Document refused =
                Desk.page(
                        desk.send(
                                cast.ion(),
                                form,
                                "/desk/calls",
                                Map.of("subject", "Down", "priority", "low", "body", "Hm.")));
        assertThat(refused.select(".notice").eachText())
                .filteredOn(it -> it.contains("the plan takes none"))
                .hasSize(1);
        assertThat(refused.select("#field-subject").val()).isEqualTo("Down");
    }

    private static String calls(Person caller) {
        return "/desk/calls/new?person=" + caller.id().value();
    }

    private String form(Person by) {
        return body(visits.get(by, "/requests/new"));
    }

    private Case ask(Person by, String subject) {
        return requests.open(
                by.actor(), Request.of(by.id(), Channel.PORTAL, subject, "Since this morning."));
    }
}
