package dev.firstline.demo.crowd;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

/** Makes the rows by which cases are searched, for cases that were copied in without them. */
@Repository
class CrowdWordsStore {

    private final JdbcClient jdbc;

    CrowdWordsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first ids of parts of so many ids, in which cases have no words yet. */
    List<Long> listPartsWithout(int idsOfOne) {
        return jdbc.sql(
                        """
                select distinct (c.id - 1) / :size * :size + 1 as first
                  from support_case c
                 where not exists (select from case_words w where w.case_id = c.id)
                 order by first
                """)
                .param("size", idsOfOne)
                .query((row, n) -> row.getLong("first"))
                .list();
    }

    void find(long first, long last) {
        jdbc.sql(
                        "insert into case_words select * from words_of_cases(:first, :last) on conflict do nothing")
                .param("first", first)
                .param("last", last)
                .update();
    }
}
