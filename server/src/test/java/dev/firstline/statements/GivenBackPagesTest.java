package dev.firstline.statements;

import static dev.firstline.cast.Visits.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.accounts.Sessions;
import dev.firstline.agreements.Agreement;
import dev.firstline.cases.Case;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Visits;
import dev.firstline.incidents.Corrections;
import dev.firstline.incidents.Ledger;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A month in which more was given back than used, as late credits do. */
@FirstlineTest
class GivenBackPagesTest {

    @Autowired private Corrections corrections;
    @Autowired private Ledger ledger;
    @Autowired private CaseLife life;
    @Autowired private Allowances allowances;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    private Customer elm;
    private Visits visits;

    @BeforeEach
    void elmGetsFourBack() {
        elm = customers.add("Elm");
        Agreement bought = allowances.buy(elm.organisation(), 2, Over.ASK);
        corrections.adjust(
                cast.alina().actor(), elm.organisation().id(), bought.id(), "-4", "A gift.");
        visits = new Visits(web, sessions);
    }

    @Test
    @Requirement({"INC-6.statement-page", "INC-6.statement-lines"})
    void saysInWordsHowManyAreLeft() {
        assertThat(body(visits.get(elm.contact(), "/incidents")))
                .contains("2 included, 4 more given back than used: 6 left");
        life.asked(elm.contact(), "How?");
        assertThat(body(visits.get(elm.buyer(), "/incidents")))
                .contains("2 included, 3 more given back than used: 5 left")
                .containsSubsequence("Given back beyond what was used", "<dd>3</dd>")
                .doesNotContain("<dt>Used</dt>", "<dd>-", "<br><span class=\"quiet-text\">decided");
    }

    @Test
    @Requirement({"INC-3.seen-before-sending", "XPL-1.charge"})
    void countsNoIncidentBelowTheFirst() {
        assertThat(body(visits.get(elm.contact(), "/requests/new")))
                .contains("6 incidents are left")
                .containsSubsequence("Given back beyond what was used", "<dd>4</dd>");
        Case asked = life.asked(elm.contact(), "How?");
        assertThat(body(visits.get(cast.ion(), "/desk/cases/" + asked.number())))
                .contains("Charge: within the allowance")
                .doesNotContain("Incident -", "Incident −", ">-3<", ">-4<");
        long line = ledger.findCharge(asked).orElseThrow().id().value();
        assertThat(body(visits.get(elm.contact(), "/incidents/lines/" + line)))
                .containsSubsequence("before it", "<dd>4</dd>", "after it", "<dd>3</dd>");
    }
}
