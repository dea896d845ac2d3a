package dev.firstline.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class WorkLoopTest {

    private static final Duration NEVER = Duration.ofHours(1);

    private final BlockingQueue<String> work = new LinkedBlockingQueue<>();
    private final BlockingQueue<List<String>> done = new LinkedBlockingQueue<>();
    private final WorkLoop loop =
            new WorkLoop("test", NEVER, Duration.ofSeconds(1), this::doWhatIsThere);

    private boolean doWhatIsThere() {
        List<String> found = new ArrayList<>();
        work.drainTo(found);
        done.add(found);
        return false;
    }

    @AfterEach
    void stop() throws InterruptedException {
        loop.destroy();
    }

    @Test
    void letsWorkGatherAfterANudge() throws InterruptedException {
        loop.start();
        assertThat(next()).isEmpty();
        for (String piece : List.of("one", "two", "three")) {
            work.add(piece);
            loop.nudge();
            Thread.sleep(20);
        }
        assertThat(next()).containsExactly("one", "two", "three");
    }

    @Test
    void worksOnAfterEachNudge() throws InterruptedException {
        loop.start();
        assertThat(next()).isEmpty();
        work.add("one");
        loop.nudge();
        assertThat(next()).containsExactly("one");
        work.add("two");
        loop.nudge();
        assertThat(next()).containsExactly("two");
    }

    private List<String> next() throws InterruptedException {
        List<String> next = done.poll(10, TimeUnit.SECONDS);
        assertThat(next).as("a step of the loop").isNotNull();
        return next;
    }
}
