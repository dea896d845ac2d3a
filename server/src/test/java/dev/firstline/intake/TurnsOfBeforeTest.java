package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cases.Timelines;
import dev.firstline.cases.Turn;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What was recorded as the customer's before the vendor's turn was told apart, put right. */
@FirstlineTest
@Requirement("CAS-12.time-on-each")
class TurnsOfBeforeTest {

    private static final String MIGRATION =
            "db/migration/V202611270300__entitlement_approver_change.sql";

    @Autowired private Timelines timelines;
    @Autowired private CaseLife life;
    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private Allowances allowances;
    @Autowired private BusinessTime time;
    @Autowired private JdbcClient db;

    @BeforeEach
    void somebodyOfTheStaffDecides() {
        cast.maria();
    }

    @Test
    void areTheVendorsWhereStaffAloneWereAsked() throws IOException {
        Case theirs = asked(customers.add("Oak"));
        Customer elm = customers.add("Elm");
        db.sql("update person set active = false where id in (:buyer, :administrator)")
                .param("buyer", elm.buyer().id().value())
                .param("administrator", elm.administrator().id().value())
                .update();
        Case ours = asked(elm);
        db.sql("update case_turn set turn = 'customer' where case_id = :case")
                .param("case", ours.id().value())
                .update();
        db.sql(correction()).update();
        assertThat(turns(ours)).containsExactly(Turn.VENDOR);
        assertThat(turns(theirs)).containsExactly(Turn.CUSTOMER);
    }

    private Case asked(Customer by) {
        allowances.buy(by.organisation(), 0, Over.ASK);
        return life.asked(by.contact(), "Printing stops");
    }

    private Set<Turn> turns(Case subject) {
        return timelines.timeByTurn(subject, time.instant()).keySet();
    }

    /** The statement of the migration itself. */
    private static String correction() throws IOException {
        String whole = new ClassPathResource(MIGRATION).getContentAsString(StandardCharsets.UTF_8);
        int from = whole.indexOf("update case_turn t");
        return whole.substring(from, whole.indexOf(';', from));
    }
}
