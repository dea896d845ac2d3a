package dev.firstline.benchmarks.smtp;

import dev.firstline.benchmarks.database.Database;

import java.sql.SQLException;
import java.util.List;

/**
 * Texts of five kilobytes, each put together from what several people said before: to find the
 * words of a text and to index them takes the longer, the more of them differ.
 */
record Prose(List<String> texts) {

    private static final int TEXTS = 500;
    private static final int MESSAGES_OF_ONE = 20;
    private static final int CHARACTERS = 5_000;

    static Prose of(Database database) throws SQLException {
        return new Prose(
                database.list(
                        """
                        select left(string_agg(body, E'\n\n'), %d)
                          from (select body, row_number() over () as place
                                  from (select ceil(random() * (select max(id) from message))::bigint as id
                                          from generate_series(1, %d)) picked
                                  join message using (id)
                                 where visibility = 'public') said
                         group by place %% %d
                        """
                                .formatted(CHARACTERS, TEXTS * MESSAGES_OF_ONE, TEXTS)));
    }

    String text(int number) {
        return texts.get(number % texts.size());
    }
}
