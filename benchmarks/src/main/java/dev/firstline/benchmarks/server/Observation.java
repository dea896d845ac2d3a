package dev.firstline.benchmarks.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints what a server did between the end of warming and the end of the run, by its own metrics
 * and those of the machine: {@code Observation URL PID ASKING WARMING SECONDS FILE}, PID the
 * server's, ASKING that of the process which asks it, both times in seconds. It begins to count
 * when the first page is answered after the sign-ins, and keeps what it counted in FILE.
 */
public final class Observation {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private Observation() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Metrics metrics = new Metrics(URI.create(arguments[0] + "/metrics"));
        Machine machine = new Machine(Long.parseLong(arguments[1]));
        long asking = Long.parseLong(arguments[2]);
        int warming = Integer.parseInt(arguments[3]);
        int seconds = Integer.parseInt(arguments[4]);
        Path file = Path.of(arguments[5]);

        waitForTheFirstAnswer(metrics, asking);
        Thread.sleep(Duration.ofSeconds(warming));
        Map<String, Histogram> before = metrics.read();
        Machine.Reading began = machine.read();
        long largest = machine.watchMemory(Duration.ofSeconds(seconds));
        Machine.Reading ended = machine.read();
        Map<String, Histogram> after = metrics.read();

        List<Row> rows = rows(before, after, seconds);
        print(rows);
        Row.write(file, rows);
        System.out.println();
        System.out.println(ended.since(began));
        System.out.printf("largest resident memory of the server: %d MB%n", largest >> 20);
    }

    private static void waitForTheFirstAnswer(Metrics metrics, long asking)
            throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (metrics.read().isEmpty()) {
            if (ProcessHandle.of(asking).isEmpty()) {
                throw new IOException("who was to ask the server has ended");
            }
            if (System.nanoTime() > until) {
                throw new IOException("nothing was asked of the server for ten minutes");
            }
            Thread.sleep(Duration.ofMillis(500));
        }
    }

    private static List<Row> rows(
            Map<String, Histogram> before, Map<String, Histogram> after, int seconds) {
        List<Row> rows = new ArrayList<>();
        after.forEach(
                (name, all) -> {
                    Histogram run = all.since(before.getOrDefault(name, Histogram.EMPTY));
                    if (run.count() > 0) {
                        rows.add(Row.of(name, run, seconds));
                    }
                });
        return rows;
    }

    private static void print(List<Row> rows) {
        System.out.println("| request | a second | 50 % | 95 % | 99 % | mean |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        rows.forEach(
                row ->
                        System.out.printf(
                                Locale.ROOT,
                                "| %s | %s | %.1f |%n",
                                row.request(),
                                row.columns(),
                                row.mean()));
    }
}
