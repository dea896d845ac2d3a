package dev.firstline.cases;

import static dev.firstline.storage.Columns.text;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@Repository
class ExcerptStore {

    private final JdbcClient jdbc;

    ExcerptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Looks into the first 20,000 characters of each message, newest first, up to the first hit.
     */
    Map<CaseId, Excerpt> find(Collection<CaseId> cases, Words words, boolean internalToo) {
        Optional<String> asked = anyOf(words);
        return asked.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                """
                select c.id, m.body,
                       ts_headline('words_en', m.separate, cast(:asked as tsquery), :options) as english,
                       ts_headline('words_ro', m.separate, cast(:asked as tsquery), :options) as romanian
                  from unnest(:cases) as c (id)
                 cross join lateral (
                      select left(body, 20000) as body,
                             translate(separate_words(left(body, 20000)), U&'\\E000\\E001', '  ') as separate
                        from message
                       where case_id = c.id
                         and (visibility = 'public' or :internalToo)
                         and (to_tsvector('words_en', separate_words(left(body, 20000))) @@ cast(:asked as tsquery)
                              or to_tsvector('words_ro', separate_words(left(body, 20000))) @@ cast(:asked as tsquery))
                       order by id desc
                       limit 1) m
                """)
                        .param("asked", asked.get())
                        .param("options", Passage.OPTIONS)
                        .param("cases", cases.stream().map(CaseId::value).toArray(Long[]::new))
                        .param("internalToo", internalToo)
                        .query(ExcerptStore::entry)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A case may have each word in another message. */
    private Optional<String> anyOf(Words words) {
        return jdbc.sql(
                        """
                select string_agg('(' || words_asked(array[word], :beginnings)::text || ')', ' | ')
                  from unnest(:typed) as word
                """)
                .param("typed", words.typed().toArray(String[]::new))
                .param("beginnings", words.beginnings())
                .query(String.class)
                .optional();
    }

    private static Map.Entry<CaseId, Excerpt> entry(ResultSet row, int number) throws SQLException {
        Passage passage = new Passage(text(row, "body"));
        passage.mark(text(row, "english"));
        passage.mark(text(row, "romanian"));
        return Map.entry(new CaseId(row.getLong("id")), passage.excerpt());
    }
}
