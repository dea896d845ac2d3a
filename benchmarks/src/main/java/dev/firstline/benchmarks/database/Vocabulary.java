package dev.firstline.benchmarks.database;

import java.sql.SQLException;
import java.util.List;

/**
 * What people search for: words found in a sample of all cases.
 *
 * @param common words of the most cases
 * @param middling words of some of a hundred cases
 * @param rare words of some of a thousand
 */
public record Vocabulary(List<String> common, List<String> middling, List<String> rare) {

    private static final int EACH = 10;
    private static final int SAMPLE = 10_000;

    public static Vocabulary of(Database database) throws SQLException {
        return new Vocabulary(
                words(database, SAMPLE),
                words(database, SAMPLE / 100),
                words(database, SAMPLE / 1_000));
    }

    /** The first words that stand in at most so many cases of the sample. */
    private static List<String> words(Database database, int most) throws SQLException {
        return database.list(
                """
                select word
                  from ts_stat('select public_words from case_words where case_id %% greatest(1, (select max(case_id) / %d from case_words)) = 0')
                 where word ~ '^[a-z]{4,}$' and ndoc <= %d
                 order by ndoc desc, word
                 limit %d
                """
                        .formatted(SAMPLE, most, EACH));
    }
}
