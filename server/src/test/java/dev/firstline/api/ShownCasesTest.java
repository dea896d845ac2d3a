package dev.firstline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;

/** What programs read of a case beside what people said. */
@FirstlineTest
class ShownCasesTest {

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Programs programs;
    @Autowired private BusinessTime time;

    @Test
    @Requirement("CAS-12.time-seen")
    void saysHowLongEachSideHasHadIt() throws Exception {
        Case opened =
                time.replaying(
                        time.instant().minus(Duration.ofHours(3)),
                        () -> life.asked(cast.ana(), "Export stops"));
        Case waits =
                time.replaying(
                        time.instant().minus(Duration.ofHours(1)),
                        () -> life.waiting(life.answered(opened, "Which?"), "Which file?"));
        Answer shown = programs.of(cast.ana()).get("/cases/" + waits.number());
        assertThat(shown.at("/turnTimes/0/turn")).isEqualTo("vendor");
        assertThat(Long.parseLong(shown.at("/turnTimes/0/seconds"))).isBetween(7_190L, 7_210L);
        assertThat(shown.at("/turnTimes/1/turn")).isEqualTo("customer");
        assertThat(Long.parseLong(shown.at("/turnTimes/1/seconds"))).isBetween(3_590L, 3_700L);
    }

    @Test
    @Requirement({"INT-5.missing-leg-customer", "INT-5.missing-leg-staff"})
    void saysInWhichWayItIsStillToBeLogged() {
        Case high = life.asked(cast.ana(), "Nothing opens", "high");
        Answer shown = programs.of(cast.ana()).get("/cases/" + high.number());
        assertThat(shown.at("/missingLegs/0/channel")).isEqualTo("telephone");
        assertThat(shown.at("/missingLegs/0/telephone")).isEqualTo("+40 21 555 0100");
        Case low = life.asked(cast.ana(), "A question", "low");
        assertThat(programs.of(cast.ion()).get("/cases/" + low.number()).json().at("/missingLegs"))
                .isEmpty();
    }
}
