package dev.firstline.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.accounts.Sessions;
import dev.firstline.agreements.Agreement;
import dev.firstline.cases.Channel;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Visits;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** A statement of ten thousand lines; what it took is told in the log. */
@FirstlineTest
@Tag("slow")
class LargeStatementTest {

    private static final Logger log = LoggerFactory.getLogger(LargeStatementTest.class);
    private static final int LINES = 10_000;
    private static final int WARM = 8;
    private static final String LAST = "How do I change report " + LINES + "?";

    @Autowired private Requests requests;
    @Autowired private Allowances allowances;
    @Autowired private Customers customers;
    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    @Autowired private JdbcClient db;

    @Test
    @Requirement({"INC-6.statement-page", "INC-6.statement-pdf"})
    void isReadAndDrawnWhole() throws IOException {
        Customer elm = customers.add("Elm");
        Agreement bought = allowances.buy(elm.organisation(), 20_000, Over.BILL);
        requests.open(
                elm.contact().actor(),
                Request.of(elm.contact().id(), Channel.PORTAL, "The first", "One of many."));
        fill(bought);
        Visits visits = new Visits(web, sessions);
        String page = "/incidents/" + YearMonth.now(ZoneId.of("Europe/Bucharest"));
        for (int times = 0; times < WARM; times++) {
            assertHasLast(read(visits, elm, page));
        }
        assertHasLast(read(visits, elm, page + "/statement.csv"));
        try (PDDocument drawn = Loader.loadPDF(bytes(read(visits, elm, page + "/statement.pdf")))) {
            assertThat(drawn.getNumberOfPages()).isGreaterThan(LINES / 100);
        }
    }

    private static void assertHasLast(MvcTestResult read) {
        assertThat(new String(bytes(read), StandardCharsets.UTF_8).contains(LAST)).isTrue();
    }

    private static byte[] bytes(MvcTestResult read) {
        return read.getResponse().getContentAsByteArray();
    }

    private static MvcTestResult read(Visits visits, Customer elm, String address) {
        Instant start = Instant.now();
        MvcTestResult read = visits.get(elm.buyer(), address);
        log.info("{} took {} ms", address, Duration.between(start, Instant.now()).toMillis());
        return read;
    }

    private void fill(Agreement bought) {
        db.sql(
                        """
                insert into support_case (
                    number, organisation_id, requester_id, subject, channel, agreement_id, programme_version,
                    received_at, opened_at, state, priority, queue, closed_at)
                select nextval('case_number'), c.organisation_id, c.requester_id, 'How do I change report ' || n || '?',
                       c.channel, c.agreement_id, c.programme_version, c.received_at, c.opened_at, 'closed',
                       c.priority, c.queue, c.opened_at
                  from support_case c, generate_series(2, :lines) n
                 where c.agreement_id = :agreement
                """)
                .param("lines", LINES)
                .param("agreement", bought.id().value())
                .update();
        db.sql(
                        """
                insert into incident_entry (
                    account_id, organisation_id, type, cause, incidents, case_id, received_at, at, why, used_before,
                    programme_version)
                select a.id, c.organisation_id, 'charge', 'within', 1, c.id, c.received_at, c.received_at, '', 0,
                       c.programme_version
                  from support_case c
                  join incident_account a on a.agreement_id = c.agreement_id
                 where c.agreement_id = :agreement
                   and c.state = 'closed'
                """)
                .param("agreement", bought.id().value())
                .update();
    }
}
