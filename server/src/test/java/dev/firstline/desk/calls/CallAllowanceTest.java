package dev.firstline.desk.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.desk.Desk;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;

/** What the form of a call says of an allowance that is used up, and says once. */
@FirstlineTest
@Requirement({"INC-3.refuses", "NFR-7.says-what-to-do"})
class CallAllowanceTest {

    private static final String USED_UP = "the plan takes no more until next month";

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private CaseLife life;
    @Autowired private Allowances allowances;
    private Customer elm;
    private Case first;

    @BeforeEach
    void elmHasUsedItsOnlyIncident() throws Exception {
        elm = customers.add("Elm");
        allowances.buy(elm.organisation(), 1, Over.REFUSE);
        first = life.asked(elm.contact(), "Export stops");
    }

    @Test
    void isToldBeforeAnythingIsTyped() {
        assertThat(form().select("#entitled").text()).containsOnlyOnce(USED_UP);
    }

    @Test
    void isToldByTheRefusalAlone() {
        var answer = desk.send(cast.ion(), form(), "/desk/calls", another());
        assertThat(answer).hasStatus(409);
        assertThat(Desk.page(answer).select("main").text()).containsOnlyOnce(USED_UP);
    }

    @Test
    void isToldWhereTheCallIsRefusedForAnotherReason() {
        Document form = form();
        var about = Map.of("case", Long.toString(first.number()), "body", "Still the same.");
        assertThat(desk.send(cast.ion(), form, "/desk/calls", about)).hasStatus(303);
        var answer = desk.send(cast.ion(), form, "/desk/calls", another());
        assertThat(answer).hasStatus(422);
        assertThat(Desk.page(answer).select(".notice.danger").text()).isNotEmpty();
        assertThat(Desk.page(answer).select("#entitled").text()).containsOnlyOnce(USED_UP);
    }

    private static Map<String, String> another() {
        return Map.of("subject", "Import stops", "body", "At 40 %.", "priority", "low");
    }

    private Document form() {
        return desk.see(cast.ion(), "/desk/calls/new?person=" + elm.contact().id().value());
    }
}
