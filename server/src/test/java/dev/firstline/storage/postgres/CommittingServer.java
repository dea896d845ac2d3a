package dev.firstline.storage.postgres;

import dev.firstline.storage.DataFolder;
import dev.firstline.storage.Database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A server reduced to what the fault tests kill: says on standard output {@code kept N}, the
 * highest number found, then each number that it has committed since.
 */
final class CommittingServer {

    private CommittingServer() {}

    public static void main(String[] arguments) throws SQLException {
        try (DataFolder data = DataFolder.open(Path.of(arguments[0]));
                Database database = Database.embedded(data);
                Connection owner = database.addresses().owner().connect();
                Connection worker = database.addresses().worker().connect()) {
            try (Statement statement = owner.createStatement()) {
                statement.execute("create table if not exists number (n int primary key)");
            }
            long kept = highest(worker);
            System.out.println("kept " + kept);
            commitFrom(kept + 1, worker);
        }
    }

    private static long highest(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(max(n), 0) from number")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void commitFrom(long first, Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into number values (?)")) {
            for (long n = first; ; n++) {
                insert.setLong(1, n);
                insert.executeUpdate();
                System.out.println(n);
            }
        }
    }
}
