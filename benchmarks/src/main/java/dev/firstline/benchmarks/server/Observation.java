package dev.firstline.benchmarks.server;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * Prints what a server did between the end of warming and the end of the run, by its own metrics
 * and those of the machine: {@code Observation URL PID WARMING SECONDS}, PID the server's, both
 * times in seconds. It begins to count when the first page is answered after the sign-ins.
 */
public final class Observation {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private Observation() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Metrics metrics = new Metrics(URI.create(arguments[0] + "/metrics"));
        Machine machine = new Machine(Long.parseLong(arguments[1]));
        int seconds = Integer.parseInt(arguments[3]);

        waitForTheFirstAnswer(metrics);
        Thread.sleep(Duration.ofSeconds(Integer.parseInt(arguments[2])));
        Map<String, Histogram> before = metrics.read();
        Machine.Reading began = machine.read();
        long largest = machine.watchMemory(Duration.ofSeconds(seconds));
        Machine.Reading ended = machine.read();
        Map<String, Histogram> after = metrics.read();

        print(before, after, seconds);
        System.out.println();
        System.out.println(ended.since(began));
        System.out.printf("largest resident memory of the server: %d MB%n", largest >> 20);
    }

    private static void waitForTheFirstAnswer(Metrics metrics)
            throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (metrics.read().isEmpty()) {
            if (System.nanoTime() > until) {
                throw new IOException("nothing was asked of the server for ten minutes");
            }
            Thread.sleep(Duration.ofMillis(500));
        }
    }

    private static void print(
            Map<String, Histogram> before, Map<String, Histogram> after, int seconds) {
        System.out.println("| request | a second | 50 % | 95 % | 99 % | mean |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        after.forEach(
                (name, all) -> {
                    Histogram run = all.since(before.getOrDefault(name, Histogram.EMPTY));
                    if (run.count() > 0) {
                        System.out.printf(
                                "| %s | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                                name,
                                run.count() / (double) seconds,
                                run.percentile(0.50),
                                run.percentile(0.95),
                                run.percentile(0.99),
                                run.mean());
                    }
                });
    }
}
