package dev.firstline.storage.postgres;

import dev.firstline.storage.DatabaseAddress;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What only the superuser can lay: the roles of Firstline, and its database. May be laid again and
 * again.
 */
final class Foundation {

    static final String DATABASE = "firstline";

    /** Owns the tables. */
    static final String OWNER = "firstline_owner";

    /** Reads and writes rows: neither superuser nor owner, so a fault of ours changes no table. */
    static final String WORKER = "firstline";

    private Foundation() {}

    static void lay(DatabaseAddress superuser, DatabaseSecrets secrets) throws SQLException {
        try (Connection connection = superuser.connect()) {
            layRole(connection, OWNER, secrets.owner());
            layRole(connection, WORKER, secrets.worker());
            layDatabase(connection, DATABASE);
        }
    }

    private static void layRole(Connection connection, String role, String password)
            throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            // Definitions take no parameters; the password is hexadecimal, and of our making.
            execute(connection, "create role %s login password '%s'".formatted(role, password));
        }
    }

    private static void layDatabase(Connection connection, String database) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
            execute(connection, "create database %s owner %s".formatted(database, OWNER));
        }
        execute(connection, "revoke all on database %s from public".formatted(database));
        execute(connection, "grant connect on database %s to %s".formatted(database, WORKER));
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void execute(Connection connection, String definition) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(definition);
        }
    }
}
