package dev.firstline.cases;

import dev.firstline.storage.Pipeline;
import dev.firstline.storage.ReadOnce;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;

/** The words of each case, added to in the transaction in which they are said. */
@Repository
class CaseWordsStore {

    private static final String SAY_MORE =
            """
              with said as materialized (select words_of(:body) as words)
            update case_words w
               set public_words = case when :internal then w.public_words
                                       else words_joined(w.public_words, said.words) end,
                   staff_words = case when :internal
                                      then words_joined(coalesce(w.staff_words, w.public_words), said.words)
                                      else words_joined(w.staff_words, said.words) end
              from said
             where w.case_id = :case
            """;

    /** Where there are some by now, nothing is read. */
    private static final String SAY_FIRST =
            """
              with first as materialized (
                  select c.id, c.organisation_id, words_of_origin(c) as origin, words_of(:body) as said
                    from support_case c
                   where c.id = :case
                     and not exists (select from case_words where case_id = :case))
            insert into case_words (case_id, organisation_id, public_words, staff_words)
            select id, organisation_id,
                   case when :internal then origin else words_joined(origin, said) end,
                   case when :internal then words_joined(origin, said) end
              from first
            """;

    private final JdbcClient jdbc;
    private final Pipeline pipeline;
    private final ReadOnce<Words, String> asked;

    CaseWordsStore(JdbcClient jdbc, Pipeline pipeline) {
        this.jdbc = jdbc;
        this.pipeline = pipeline;
        this.asked = new ReadOnce<>(this::ask);
    }

    /**
     * Somebody else may have asked it, for somebody else: what was known before is found as well.
     */
    void place(CaseId id) {
        jdbc.sql(
                        """
                  with origin as materialized (
                      select c.organisation_id, words_of_origin(c) as words
                        from support_case c
                       where c.id = :case)
                update case_words w
                   set organisation_id = origin.organisation_id,
                       public_words = words_joined(w.public_words, origin.words),
                       staff_words = words_joined(w.staff_words, origin.words)
                  from origin
                 where w.case_id = :case
                """)
                .param("case", id.value())
                .update();
    }

    /**
     * What was said, without reading again what was said before. With the first of it a case gets
     * its words: its number too, its subject, who asks, for whom and for what.
     */
    void say(CaseId id, String body, Visibility visibility) {
        for (String sql : List.of(SAY_MORE, SAY_FIRST)) {
            pipeline.sql(sql)
                    .param("case", id.value())
                    .param("body", body)
                    .param("internal", visibility == Visibility.INTERNAL)
                    .send();
        }
    }

    /**
     * Words as the database asks for them, as a tsquery; empty where each of them stands in all
     * conversations.
     */
    Optional<String> asked(Words words) {
        return asked.find(words);
    }

    private Optional<String> ask(Words words) {
        return jdbc.sql("select coalesce(words_asked(:typed, :beginnings)::text, '')")
                .param("typed", words.typed().toArray(String[]::new))
                .param("beginnings", words.beginnings())
                .query(String.class)
                .optional()
                .filter(asked -> !asked.isEmpty());
    }
}
