package dev.firstline.incidents;

import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Random operations, some at once, some killed before they commit, some sent twice, held against a
 * plain model: totals are always equal, no charge is doubled, none is lost. A seed that fails is in
 * the failure, and fails again.
 */
@FirstlineTest
class LedgerModelTest {

    private static final int STEPS = 12;

    @Autowired private LedgerRun.Doors doors;

    @Test
    @Requirement({"INC-1.exactly-once", "INC-6.adds-up", "INT-9.reopening-free"})
    void agreesWithAPlainModel() throws Exception {
        run(1, 25);
    }

    @Test
    @Tag("slow")
    @Requirement({"INC-1.exactly-once", "INC-6.adds-up"})
    void agreesWithAPlainModelAThousandTimes() throws Exception {
        run(1000, 1000);
    }

    private void run(long firstSeed, int times) throws Exception {
        for (long seed = firstSeed; seed < firstSeed + times; seed++) {
            LedgerRun run = new LedgerRun(seed, doors);
            for (int step = 0; step < STEPS; step++) {
                run.step();
                run.compare();
            }
            run.end();
        }
    }
}
