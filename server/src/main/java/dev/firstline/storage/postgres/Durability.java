package dev.firstline.storage.postgres;

import dev.firstline.storage.DatabaseAddress;
import dev.firstline.storage.StartRefused;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What is acknowledged survives a kill. Asked of PostgreSQL itself, in a session like those of the
 * server: settings come from more places than the command line.
 */
final class Durability {

    private static final String QUERY =
            """
            select string_agg(name, ', ')
              from pg_settings
             where name in ('fsync', 'synchronous_commit', 'full_page_writes')
               and setting = 'off'
            """;

    private Durability() {}

    /**
     * @throws StartRefused when a commit could be lost
     */
    static void require(DatabaseAddress worker) throws SQLException {
        try (Connection connection = worker.connect();
                Statement statement = connection.createStatement();
                ResultSet off = statement.executeQuery(QUERY)) {
            if (off.next() && off.getString(1) != null) {
                throw new StartRefused(
                        "PostgreSQL runs with %s off, and could lose what it acknowledged: remove that setting from its roles and databases."
                                .formatted(off.getString(1)));
            }
        }
    }
}
