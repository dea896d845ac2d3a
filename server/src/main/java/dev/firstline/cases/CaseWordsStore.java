package dev.firstline.cases;

import dev.firstline.storage.Pipeline;
import dev.firstline.storage.ReadOnce;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

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

    /** What a process before this one has put off is put in its place as well. */
    private final AtomicBoolean putOff = new AtomicBoolean(true);

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
        putOff.set(true);
    }

    /**
     * What was said, without reading again what was said before; of a case that has no words yet
     * those of its beginning too.
     */
    void say(CaseId id, String body, Visibility visibility) {
        send(SAY_MORE, id, body, visibility);
        sayFirst(id, body, visibility);
    }

    /**
     * The same where nothing was said before. With the first of it a case gets its words: its
     * number too, its subject, who asks, for whom and for what.
     */
    void sayFirst(CaseId id, String body, Visibility visibility) {
        send(SAY_FIRST, id, body, visibility);
        putOff.set(true);
    }

    private void send(String sql, CaseId id, String body, Visibility visibility) {
        pipeline.sql(sql)
                .param("case", id.value())
                .param("body", body)
                .param("internal", visibility == Visibility.INTERNAL)
                .send();
    }

    /**
     * The database puts off what is dear, to have words in their places in an index: that is done
     * here. Until then each search reads what was put off.
     *
     * @return how many pages of it there were; 0 without asking where this process wrote no words
     *     since
     */
    long putInPlace() {
        return putOff.getAndSet(false)
                ? jdbc.sql("select put_words_in_place()").query(Long.class).single()
                : 0;
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
