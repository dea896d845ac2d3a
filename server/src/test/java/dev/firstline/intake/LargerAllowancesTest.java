package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Timelines;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Incidents that a version of the programme includes while requests wait for one. */
@FirstlineTest
@Requirement({"INC-2.amended", "INC-3.free-again"})
class LargerAllowancesTest {

    private static final int VERSION = 7;

    @Autowired private FreedIncidents freed;
    @Autowired private Timelines timelines;
    @Autowired private CaseLife life;
    @Autowired private Allowances allowances;
    @Autowired private Customers customers;
    @Autowired private JdbcClient db;
    private Customer elm;
    private Agreement bought;
    private Case waits;
    private Case waitsToo;

    @BeforeEach
    void elmWaitsForTwoMore() {
        elm = customers.add("Elm");
        bought = allowances.buy(elm.organisation(), 1, Over.ASK);
        life.asked(elm.contact(), "Export stops");
        waits = life.asked(elm.contact(), "Printing stops");
        waitsToo = life.asked(elm.contact(), "Sending stops");
    }

    @Test
    void areToldOfOnceForAsManyRequestsAsThereAre() {
        include(2);
        freed.lookAgain(elm.organisation().id(), VERSION);
        freed.lookAgain(elm.organisation().id(), VERSION);
        assertThat(told(waits)).isEqualTo(1);
        assertThat(told(waitsToo)).isZero();
        include(3);
        freed.lookAgain(elm.organisation().id(), VERSION + 1);
        assertThat(told(waits)).isEqualTo(1);
        assertThat(told(waitsToo)).isEqualTo(1);
    }

    @Test
    void areNotToldOfWhereThereAreNoMore() {
        freed.lookAgain(elm.organisation().id(), VERSION);
        assertThat(told(waits)).isZero();
    }

    /** As a version of the programme does that begins to hold: nobody tells the account of it. */
    private void include(int incidents) {
        db.sql("update agreement set own_terms = :terms where id = :id")
                .param("terms", Allowances.terms(incidents, Over.ASK))
                .param("id", bought.id().value())
                .update();
    }

    private long told(Case about) {
        return timelines.list(about).stream()
                .filter(it -> it.type() == EventType.INCIDENT_FREE)
                .count();
    }
}
