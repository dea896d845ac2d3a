package dev.firstline.benchmarks.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Prints how fast the machine is just now: the speed of a shared one changes by a third within an
 * hour, and nothing else tells. A round, all processors at work, counts words as they come, which
 * is reading, hashing and allocating, as a server does; only rounds of one machine compare. What
 * the system costs is told apart, by {@link RoundTrip}.
 */
public final class Speed {

    private static final int WORDS = 100_000;
    private static final int DIFFERENT = 20_000;
    private static final int WARMING_SECONDS = 2;
    private static final int SECONDS = 4;

    private Speed() {}

    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException {
        int cores = Runtime.getRuntime().availableProcessors();
        rounds(cores, WARMING_SECONDS);
        System.out.printf(
                Locale.ROOT,
                "speed of a core, all at work: %.0f rounds a second%n",
                rounds(cores, SECONDS) / (double) (cores * SECONDS));
        System.out.printf(
                Locale.ROOT,
                "a byte to another thread and back: %.1f µs%n",
                RoundTrip.measure().toNanos() / 1000.0);
    }

    /** Of all cores together. */
    private static long rounds(int cores, int seconds)
            throws InterruptedException, ExecutionException {
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        List<Callable<Long>> workers = new ArrayList<>();
        for (int core = 0; core < cores; core++) {
            workers.add(() -> roundsOfOne(until));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(cores)) {
            long sum = 0;
            for (Future<Long> done : threads.invokeAll(workers)) {
                sum += done.get();
            }
            return sum;
        }
    }

    private static long roundsOfOne(long until) {
        int[] words = new Random(1).ints(WORDS, 0, DIFFERENT).toArray();
        long rounds = 0;
        while (System.nanoTime() < until) {
            Map<String, Integer> counts = new HashMap<>();
            for (int word : words) {
                counts.merge("word-" + word, 1, Integer::sum);
            }
            if (counts.size() > DIFFERENT) {
                throw new IllegalStateException("more words than there are");
            }
            rounds++;
        }
        return rounds;
    }
}
