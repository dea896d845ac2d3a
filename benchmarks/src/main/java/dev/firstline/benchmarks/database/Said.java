package dev.firstline.benchmarks.database;

import java.sql.SQLException;
import java.util.List;

/**
 * What people wrote in the database: whatever a load says anew has the words of what was said
 * before, so that it is found by them as often, and takes as long to find and to index.
 */
public final class Said {

    private Said() {}

    /** Any public messages, no more than so many. */
    public static List<String> list(Database database, int messages) throws SQLException {
        return database.list(
                """
                select left(body, 4000)
                  from (select ceil(random() * (select max(id) from message))::bigint as id
                          from generate_series(1, %d)) picked
                  join message using (id)
                 where visibility = 'public'
                """
                        .formatted(messages));
    }
}
