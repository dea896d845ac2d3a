package dev.firstline.benchmarks.smtp;

import dev.firstline.benchmarks.database.Database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Waits until no accepted mail waits any longer to be made into a case, and says how many did, and
 * how fast that went: {@code Settled DATA}.
 */
public final class Settled {

    private static final int BETWEEN_LOOKS_MILLIS = 100;

    private Settled() {}

    /** Returns when none waits any longer. */
    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException {
        try (Database database = Database.in(Path.of(arguments[0]))) {
            long began = System.nanoTime();
            long waited = countWaiting(database);
            for (long still = waited; still > 0; still = countWaiting(database)) {
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
            }
            System.out.printf(
                    "%d messages that waited made into cases, %.0f a second%n",
                    waited, waited * 1e9 / (System.nanoTime() - began));
        }
    }

    private static long countWaiting(Database database) throws SQLException {
        return Long.parseLong(
                database.one("select count(*) from incoming_mail where state = 'waiting'"));
    }
}
