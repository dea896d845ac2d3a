package dev.firstline.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.util.stream.LongStream;

/**
 * Random lives of cases against a model that counts minute by minute; {@code -Dfirstline.lives=N}
 * lives more of them.
 */
class LivesModelTest {

    private static final long LIVES = Long.getLong("firstline.lives", 10_000);

    @Test
    @Requirement({
        "COM-4.met-by-person",
        "COM-4.met-by-call",
        "COM-5.clock-pauses",
        "COM-5.default-pauses",
        "COM-6.priority-changed",
        "COM-6.plan-changed",
        "COM-6.region-changed",
        "COM-6.pauses-kept",
        "COM-6.grace",
        "COM-6.holidays-apply",
        "COM-6.not-silent",
        "COM-9.due-instant",
        "COM-9.never-disappears"
    })
    void areCountedAsTheModelCounts() {
        LongStream.range(0, LIVES)
                .parallel()
                .forEach(
                        seed ->
                                assertThatCode(() -> live(seed))
                                        .as("life %d", seed)
                                        .doesNotThrowAnyException());
    }

    /** Else the lives would prove nothing of that. */
    @Test
    void takePromisesAwayAndMakeThemAgain() {
        long again = LongStream.range(0, 1_000).map(LivesModelTest::promisedAgain).sum();
        assertThat(again).isGreaterThan(100);
    }

    private static long promisedAgain(long seed) {
        InMemory world = new InMemory();
        new ModelledLife(seed, world).live();
        return world.promisedAgain();
    }

    private static void live(long seed) {
        new ModelledLife(seed, new InMemory()).live();
    }
}
