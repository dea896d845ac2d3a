package dev.firstline.desk.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cast.Cast;
import dev.firstline.desk.Desk;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Map;

@FirstlineTest
@Isolated("it empties the queues")
class QueuePageTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private JdbcClient jdbc;

    /** A page shows a hundred cases, and other tests may have left more. */
    @BeforeEach
    void nobodyElseWaits() {
        jdbc.sql("delete from queue_entry").update();
    }

    @Test
    void showsWhatWaitsWithItsOrganisationItsClockAndAWayToIt() {
        Case waiting = desk.opened("Export stops at 40 %");
        var row =
                desk.see(cast.ion(), "/desk/queues/tier-1")
                        .select(".desk-row:has(a[href=" + Desk.address(waiting) + "])");
        assertThat(row.text()).contains("Export stops at 40 %", "Acme · Ana Pop", "Medium");
        assertThat(row.select(".clock")).isNotEmpty();
    }

    @Test
    void countsInTheRailWhatWaits() {
        desk.opened("One of those that count");
        var page = desk.see(cast.ion(), "/desk/queues/tier-1");
        assertThat(page.select(".rail [aria-current] .rail-count").text())
                .isEqualTo(Integer.toString(page.select(".desk-row").size()));
    }

    @Test
    @Requirement("CAS-2.take-next")
    void givesTheNextCaseToWhoeverAsks() {
        desk.opened("Take me");
        var answer =
                desk.send(
                        cast.ion(), desk.see(cast.ion(), "/desk/queues/tier-1"), "/next", Map.of());
        assertThat(answer).hasStatus(303);
        String where = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(where).startsWith("/desk/cases/");
        assertThat(desk.see(cast.ion(), where).select(".work").text()).contains("Owner Ion Marin");
    }

    @Test
    void saysSoKindlyWhenNothingIsLeft() {
        var answer = desk.post(cast.ion(), "/desk/queues/tier-2/next", Map.of());
        assertThat(answer).hasStatus(303).redirectedUrl().isEqualTo("/desk/queues/tier-2");
        assertThat(answer.getResponse().getHeaders("Set-Cookie"))
                .anyMatch(it -> it.startsWith("notice=") && it.contains("none-left"));
    }

    @Test
    void saysThatNothingWaitsAndOffersNothingToTake() {
        var page = desk.see(cast.ion(), "/desk/queues/tier-2");
        assertThat(page.select(".empty").text()).contains("Nothing waits here");
        assertThat(page.select("form[action$=next]")).isEmpty();
    }

    @Test
    void isNotFoundWhereTheProgrammeHasNoSuchQueue() {
        assertThat(desk.get(cast.ion(), "/desk/queues/tier-9")).hasStatus(404);
        assertThat(desk.post(cast.ion(), "/desk/queues/tier-9/next", Map.of())).hasStatus(404);
    }

    @Test
    @Requirement("ACC-6.auditor")
    void isShownToAnAuditorWhoTakesNothing() {
        desk.opened("Only to be looked at");
        assertThat(desk.see(cast.aura(), "/desk/queues/tier-1").select("form[action$=next]"))
                .isEmpty();
        assertThat(desk.post(cast.aura(), "/desk/queues/tier-1/next", Map.of())).hasStatus(403);
    }

    @Test
    void isNotShownToCustomers() {
        assertThat(desk.get(cast.ana(), "/desk/queues/tier-1")).hasStatus(403);
    }
}
