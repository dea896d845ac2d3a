package dev.firstline.servicetime;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.quicktheories.QuickTheory.qt;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Random;

/** The library and the oracle give the same answers. */
class OracleTest {
    private static final int LAST_YEAR = 2040;

    @Test
    void agreesOnAFewThousandQuestions() {
        qt().withExamples(200)
                .forAll(new Scenes())
                .checkAssert(scene -> Comparison.compare(scene, 2));
    }

    @Test
    @Tag("slow")
    void agreesOnManyMoreQuestions() {
        qt().withExamples(2_000)
                .forAll(new Scenes())
                .checkAssert(scene -> Comparison.compare(scene, 5));
    }

    /** Zones that share their rules once; later changes follow the rules of the years before. */
    @Test
    @Tag("slow")
    @Requirement({"COM-3.zones", "COM-3.clock-changes"})
    void agreesOnAHundredThousandQuestionsAroundEveryChangeOfEveryZone() {
        Dice dice = Dice.of(new Random(4));
        for (ZoneId zone : Zones.DIFFERENT) {
            for (ZoneOffsetTransition change : Zones.changes(zone)) {
                if (change.getDateTimeBefore().getYear() < LAST_YEAR) {
                    Scene scene = Scenes.around(zone, change.getInstant(), 1, dice);
                    assertThatCode(() -> Comparison.compare(scene, 1))
                            .as("%s", scene)
                            .doesNotThrowAnyException();
                }
            }
        }
    }
}
