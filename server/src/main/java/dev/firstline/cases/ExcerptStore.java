package dev.firstline.cases;

import static dev.firstline.storage.Columns.text;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Set;

@Repository
class ExcerptStore {

    /**
     * What somebody said on a case.
     *
     * @param body its first 20,000 characters
     */
    record Said(CaseId caseId, String body) {}

    private final JdbcClient jdbc;

    ExcerptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each case the newest twenty messages, newest first. */
    List<Said> listSaid(Collection<CaseId> cases, boolean internalToo) {
        return jdbc.sql(
                        """
                select c.id, m.body
                  from unnest(:cases) as c (id)
                 cross join lateral (
                      select id, left(body, 20000) as body
                        from message
                       where case_id = c.id
                         and (visibility = 'public' or :internalToo)
                       order by id desc
                       limit 20) m
                 order by m.id desc
                """)
                .param("cases", cases.stream().map(CaseId::value).toArray(Long[]::new))
                .param("internalToo", internalToo)
                .query((row, n) -> new Said(new CaseId(row.getLong("id")), text(row, "body")))
                .list();
    }

    /** Those of some words that are forms of one that was looked for, as search knows them. */
    Set<String> listForms(Collection<String> written, Collection<String> typed, Words words) {
        return Set.copyOf(
                jdbc.sql(
                                """
                        select w.word
                          from unnest(:written) as w (word)
                         cross join (
                              select string_agg('(' || words_asked(array[t.word], :beginnings)::text || ')', ' | ')::tsquery as query
                                from unnest(:typed) as t (word)) asked
                         where to_tsvector('words_en', w.word) @@ asked.query
                            or to_tsvector('words_ro', w.word) @@ asked.query
                        """)
                        .param("written", written.toArray(String[]::new))
                        .param("typed", typed.toArray(String[]::new))
                        .param("beginnings", words.beginnings())
                        .query((row, n) -> text(row, "word"))
                        .list());
    }
}
