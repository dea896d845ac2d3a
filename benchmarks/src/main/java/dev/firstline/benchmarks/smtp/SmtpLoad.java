package dev.firstline.benchmarks.smtp;

import dev.firstline.benchmarks.database.Database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * Hands mail to the server of this machine: {@code SmtpLoad PORT SESSIONS SECONDS DATA}. Each
 * session sends one message after the other, and waits for each answer.
 */
public final class SmtpLoad {

    private SmtpLoad() {}

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        int sessions = Integer.parseInt(arguments[1]);
        Duration time = Duration.ofSeconds(Long.parseLong(arguments[2]));
        Prose prose = prose(Path.of(arguments[3]));
        long began = System.nanoTime();
        long[] nanos = send(port, sessions, prose, began + time.toNanos());
        print(nanos, System.nanoTime() - began);
    }

    private static Prose prose(Path data) throws IOException, SQLException {
        try (Database database = Database.in(data)) {
            return Prose.of(database);
        }
    }

    /** How long each message took to its 250, shortest first. */
    private static long[] send(int port, int sessions, Prose prose, long until)
            throws InterruptedException, ExecutionException {
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<LongStream>> sent = new ArrayList<>();
            for (int session = 0; session < sessions; session++) {
                int number = session;
                sent.add(senders.submit(() -> talk(port, number, prose, until)));
            }
            LongStream all = LongStream.empty();
            for (Future<LongStream> of : sent) {
                all = LongStream.concat(all, of.get());
            }
            return all.sorted().toArray();
        }
    }

    private static LongStream talk(int port, int session, Prose prose, long until)
            throws IOException {
        LongStream.Builder nanos = LongStream.builder();
        try (SmtpSession smtp = SmtpSession.open(port)) {
            for (int message = 0; System.nanoTime() < until; message++) {
                long began = System.nanoTime();
                smtp.send(new TestMail(session, message, prose.text(message)));
                nanos.add(System.nanoTime() - began);
            }
        }
        return nanos.build();
    }

    private static void print(long[] nanos, long took) {
        System.out.printf(
                "%d messages accepted, %.0f a second; %.1f ms at 50 %%, %.1f at 95 %%, %.1f at 99 %%%n",
                nanos.length,
                nanos.length * 1e9 / took,
                millis(nanos, 50),
                millis(nanos, 95),
                millis(nanos, 99));
    }

    private static double millis(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[(sorted.length - 1) * percent / 100] / 1e6;
    }
}
