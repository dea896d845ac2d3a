package dev.firstline.benchmarks.smtp;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

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
        try (Connection database = connect(Path.of(arguments[0]))) {
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

    private static long countWaiting(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select count(*) from incoming_mail where state = 'waiting'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Connection connect(Path data) throws IOException, SQLException {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("database.properties"))) {
            secrets.load(reader);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + secrets.getProperty("port") + "/firstline",
                "firstline_owner",
                secrets.getProperty("owner.password"));
    }
}
