package dev.firstline.incidents;

import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * Random operations, some at once, some killed before they commit, some sent twice, held against a
 * plain model: after each step the sums of the accounts and of their entries are equal to it, no
 * charge is doubled, none is lost; at the end the statements say the same. A seed that fails is in
 * the failure, and fails again.
 */
@FirstlineTest
class LedgerModelTest {

    private static final int STEPS = 12;

    @Autowired private LedgerDoors doors;

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

    /** Two at a time, each with an organisation of its own. */
    private void run(long firstSeed, int times) throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<Void>> runs =
                    LongStream.range(firstSeed, firstSeed + times)
                            .<Callable<Void>>mapToObj(seed -> () -> run(seed))
                            .toList();
            for (Future<Void> done : both.invokeAll(runs)) {
                done.get();
            }
        }
    }

    private Void run(long seed) throws Exception {
        LedgerRun run = new LedgerRun(seed, doors);
        for (int step = 0; step < STEPS; step++) {
            run.step();
            run.comparison().compareSums();
        }
        run.compareStatements();
        run.end();
        return null;
    }
}
