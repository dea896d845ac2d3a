package dev.firstline.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.programme.plans.Bought;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** By when something had been promised that comes later now. */
@Requirement("COM-6.customer-told")
class PutOffTest {

    private static final Instant START = Instant.parse("2024-03-04T08:00:00Z");

    @Test
    void isWhatWasToldBeforeItWasMovedToLater() {
        assertThat(before(started(10), recounted("holiday:2", 20))).isEqualTo("10 h, days, latest");
    }

    @Test
    void staysWhereItIsMovedToSoonerAndStillLaterThanTold() {
        assertThat(before(started(10), recounted("holiday:2", 34), recounted("holiday:3", 20)))
                .isEqualTo("10 h, days");
    }

    @Test
    void isOverOnceItIsTakenBack() {
        assertThat(before(started(10), recounted("holiday:2", 20), recounted("holiday:3", 10)))
                .isEmpty();
    }

    @Test
    void namesWhatStillHoldsWhereTheLastOfSeveralIsTakenBack() {
        assertThat(
                        before(
                                started(10),
                                recounted(Fact.AGREEMENT, 20),
                                recounted("holiday:2", 30),
                                recounted("holiday:3", 20)))
                .isEqualTo("10 h, agreement");
    }

    @Test
    void isOfAnotherPriorityToo() {
        assertThat(before(started(10), recounted(Fact.PRIORITY, 20)))
                .isEqualTo("10 h, priority, latest");
    }

    @Test
    void isForgottenOnceItStoodStill() {
        assertThat(
                        before(
                                started(10),
                                recounted(Fact.AGREEMENT, 20),
                                Fact.of(Fact.Type.RESUMED, START).counted(count(40))))
                .isEmpty();
    }

    private static String before(Fact... facts) {
        return PutOff.before(List.of(facts)).map(PutOffTest::said).orElse("");
    }

    private static String said(PutOff.Former it) {
        long hours = Duration.between(START, it.count().limitAt()).toHours();
        return hours + " h, " + it.cause().key() + (it.latest() ? ", latest" : "");
    }

    private static Fact started(int hours) {
        return Fact.of(Fact.Type.STARTED, START).counted(count(hours));
    }

    private static Fact recounted(String cause, int hours) {
        return Fact.of(Fact.Type.RECOUNTED, START, cause).counted(count(hours));
    }

    private static Count count(int hours) {
        Instant limit = START.plus(Duration.ofHours(hours));
        return new Count(Bought.nothing(1, "emea"), 1, "high", START, limit, limit, null);
    }
}
