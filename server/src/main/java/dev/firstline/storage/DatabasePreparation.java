package dev.firstline.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes sure, before any migration, that a database is one Firstline can work with. Changes nothing
 * the second time.
 */
final class DatabasePreparation {

    private static final int OLDEST = 15;

    private static final String EXTENSIONS =
            """
            create extension if not exists pg_trgm;
            create extension if not exists unaccent;
            create extension if not exists btree_gin;
            create extension if not exists btree_gist
            """;

    private static final String RESTORE_MARK =
            "select to_regnamespace('restore_under_way') is not null";

    private DatabasePreparation() {}

    static void prepare(DatabaseAddresses addresses) {
        String worker = examine(addresses.worker());
        String owner = examine(addresses.owner());
        extend(addresses.owner());
        if (!worker.equals(owner)) {
            grant(addresses.owner(), worker);
        }
    }

    /**
     * Before a server works with it.
     *
     * @throws StartRefused when a restore into it was killed
     */
    static void requireWhole(DatabaseAddress address) {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(RESTORE_MARK)) {
            if (row.next() && row.getBoolean(1)) {
                throw new StartRefused(
                        "A restore into the database at %s did not come to its end: restore again."
                                .formatted(address.url()));
            }
        } catch (SQLException e) {
            throw new StartRefused("The database cannot be asked: " + e.getMessage(), e);
        }
    }

    /** The name of the role, quoted where SQL asks for it. */
    static String examine(DatabaseAddress address) {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select quote_ident(current_user)")) {
            row.next();
            requireVersion(address, connection.getMetaData().getDatabaseMajorVersion());
            return row.getString(1);
        } catch (SQLException e) {
            throw new StartRefused(UnusableDatabase.sentence(address, e), e);
        }
    }

    static void requireVersion(DatabaseAddress address, int major) {
        if (major < OLDEST) {
            throw new StartRefused(
                    "The database at %s is PostgreSQL %d: Firstline needs %d or later, upgrade it or leave FIRSTLINE_DATABASE_URL out to use the one that comes along."
                            .formatted(address.url(), major, OLDEST));
        }
    }

    private static void extend(DatabaseAddress owner) {
        try {
            execute(owner, EXTENSIONS);
        } catch (SQLException e) {
            throw new StartRefused(
                    "%s cannot install what Firstline needs (%s): have an administrator of that database run: %s;"
                            .formatted(
                                    owner,
                                    e.getMessage(),
                                    EXTENSIONS.replaceAll("\\s+", " ").strip()),
                    e);
        }
    }

    private static void grant(DatabaseAddress owner, String worker) {
        try {
            execute(owner, grants(worker));
        } catch (SQLException e) {
            throw new StartRefused(
                    "%s cannot let %s work on its tables (%s): name the owner of the database in FIRSTLINE_DATABASE_OWNER_URL."
                            .formatted(owner, worker, e.getMessage()),
                    e);
        }
    }

    /** What the owner has made, and makes from now on, the worker may fill but not change. */
    private static String grants(String worker) {
        return """
                grant usage on schema public to %1$s;
                grant select, insert, update, delete on all tables in schema public to %1$s;
                grant usage, select on all sequences in schema public to %1$s;
                alter default privileges in schema public
                grant select, insert, update, delete on tables to %1$s;
                alter default privileges in schema public
                grant usage, select on sequences to %1$s
                """
                .formatted(worker);
    }

    private static void execute(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
