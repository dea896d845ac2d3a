package dev.firstline.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.Actor;
import dev.firstline.cast.Cast;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.stream.Collectors;

/** How the database carries out the lists of cases, whatever it believes of how many there are. */
@FirstlineTest
class CaseListSqlTest {

    @Autowired private Cast cast;
    @Autowired private JdbcClient jdbc;

    /** It was done again for each of ten thousand cases of a customer, and took 15 s. */
    @Test
    void looksForWordsBeforeItLooksForWhoTakesPart() {
        String plan = planByIndex(cast.bea().actor());
        String own = plan.substring(plan.indexOf("case_words"));
        assertThat(plan.substring(0, plan.indexOf("case_words")))
                .doesNotContain("case_participant");
        assertThat(own).contains("SubPlan").contains("case_participant");
    }

    /**
     * Where it held the organisation of each case, the planner read all cases of one by it, and
     * looked for the word in each: it took 1.3 s of 118,000. So few as here are read in any way.
     */
    @Test
    void findsNoCasesOfAnOrganisationByWordsOfStaff() {
        String index =
                jdbc.sql("select indexdef from pg_indexes where indexname = 'case_words_staff'")
                        .query(String.class)
                        .single();
        assertThat(index).contains("staff_words IS NOT NULL").doesNotContain("organisation_id");
    }

    private String planByIndex(Actor customer) {
        String sql = new CaseListSql(new Conditions(), false).withWords(WayToSee.of(customer));
        return jdbc
                .sql("explain " + sql)
                .param("viewer", customer.person().orElseThrow().value())
                .param("viewersOrganisation", WayToSee.organisation(customer))
                .param("asked", "'export'")
                .param("limit", 25)
                .query(String.class)
                .list()
                .stream()
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }
}
