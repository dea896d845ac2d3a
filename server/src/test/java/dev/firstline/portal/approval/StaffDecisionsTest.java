package dev.firstline.portal.approval;

import static dev.firstline.cast.Visits.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.accounts.Sessions;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Turn;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Visits;
import dev.firstline.directory.Person;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What awaits an approval that nobody of the organisation can give: it is the vendor's turn. */
@FirstlineTest
@Requirement({"INC-3.asks", "CAS-12.seen-by-everybody"})
class StaffDecisionsTest {

    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private Allowances allowances;
    @Autowired private CaseLife life;
    @Autowired private JdbcClient db;
    private Visits visits;
    private Customer elm;

    @BeforeEach
    void nobodyOfElmBuys() {
        visits = new Visits(web, sessions);
        elm = customers.add("Elm");
        allowances.buy(elm.organisation(), 0, Over.ASK);
        db.sql("update person set active = false where id in (:buyer, :administrator)")
                .param("buyer", elm.buyer().id().value())
                .param("administrator", elm.administrator().id().value())
                .update();
    }

    @Test
    void areAnnouncedByTheForm() {
        assertThat(body(visits.get(elm.contact(), "/requests/new")))
                .contains("No incidents are included", "Nobody of the organisation can approve")
                .doesNotContain("(–)", "used up");
    }

    @Test
    void areTheVendorsTurnOnEveryPage() {
        Case waits = life.asked(elm.contact(), "Printing stops");
        assertThat(waits.state()).isEqualTo(CaseState.AWAITING_APPROVAL);
        assertThat(body(visits.get(elm.contact(), "/requests/" + waits.number())))
                .contains("Our turn", "our team decides", "waits for our decision")
                .doesNotContain("colleague’s turn", "your side’s approval");
        assertThat(body(visits.get(elm.contact(), "/")))
                .contains("waits for our decision since")
                .doesNotContain("Waiting for a colleague");
        assertThat(body(visits.get(cast.maria(), "/desk/cases/" + waits.number())))
                .contains("Our turn", "awaits our decision", "Let it through")
                .doesNotContain("The customer’s turn");
        assertThat(turnInQueue(waits)).isEqualTo(Turn.VENDOR.key());
    }

    /** As by the API: they keep accounts, whatever else of a case is not theirs to do. */
    @Test
    void areTakenOfAccountManagersOnThePageOfTheCase() {
        Case waits = life.asked(elm.contact(), "Printing stops");
        assertThat(body(visits.get(cast.alina(), "/desk/cases/" + waits.number())))
                .contains("Let it through");
        assertThat(
                        visits.post(
                                cast.alina(),
                                "/desk/cases/" + waits.number() + "/approval",
                                "version",
                                Integer.toString(waits.version()),
                                "accepted",
                                "true",
                                "approval-reason",
                                "Agreed on by telephone."))
                .hasStatus3xxRedirection();
        assertThat(turnInQueue(waits)).isEqualTo(Turn.VENDOR.key());
        assertThat(body(visits.get(elm.contact(), "/requests/" + waits.number())))
                .doesNotContain("waits for our decision");
    }

    @Test
    void areAskedOfSupportManagers() {
        cast.maria();
        Case waits = life.asked(elm.contact(), "Printing stops");
        assertThat(asked(waits, cast.maria())).isEqualTo(1);
        assertThat(asked(waits, cast.ion())).isZero();
    }

    @Test
    void areNotForWhatSomebodyOfTheOrganisationCanApprove() {
        Customer oak = customers.add("Oak");
        allowances.buy(oak.organisation(), 0, Over.ASK);
        Case waits = life.asked(oak.contact(), "Printing stops");
        assertThat(body(visits.get(oak.contact(), "/requests/" + waits.number())))
                .contains("A colleague’s turn", "waits for your side’s approval");
        assertThat(turnInQueue(waits)).isEqualTo(Turn.CUSTOMER.key());
        assertThat(asked(waits, cast.maria())).isZero();
    }

    private String turnInQueue(Case waits) {
        return db.sql("select turn from queue_entry where case_id = :case")
                .param("case", waits.id().value())
                .query(String.class)
                .single();
    }

    private int asked(Case about, Person recipient) {
        return db.sql(
                        """
                select count(*)
                  from outgoing_mail
                 where kind = 'approval-asked'
                   and case_id = :case
                   and recipient_id = :recipient
                """)
                .param("case", about.id().value())
                .param("recipient", recipient.id().value())
                .query(Integer.class)
                .single();
    }
}
