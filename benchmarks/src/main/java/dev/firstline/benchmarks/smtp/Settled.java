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

/** Waits until all accepted mail was made into cases, and says how much: {@code Settled DATA}. */
public final class Settled {

    private static final int BETWEEN_LOOKS_MILLIS = 100;

    private Settled() {}

    /** Returns when none waits any longer. */
    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException {
        try (Connection database = connect(Path.of(arguments[0]))) {
            while (count(database, "waiting") > 0) {
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
            }
            System.out.println(count(database, "done"));
        }
    }

    private static long count(Connection database, String state) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select count(*) from incoming_mail where state = '%s'"
                                        .formatted(state))) {
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
