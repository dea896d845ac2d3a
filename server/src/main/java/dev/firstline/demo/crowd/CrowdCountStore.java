package dev.firstline.demo.crowd;

import dev.firstline.access.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the cases of the demo. */
@Repository
class CrowdCountStore {

    private final JdbcClient jdbc;

    CrowdCountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int countCases() {
        return jdbc.sql("select count(*) from support_case").query(Integer.class).single();
    }

    /** How many cases there are before the first that somebody asked for. */
    int countCasesBefore(PersonId requester) {
        return jdbc.sql(
                        """
                select count(*)
                  from support_case
                 where id < (select min(id) from support_case where requester_id = :requester)
                """)
                .param("requester", requester.value())
                .query(Integer.class)
                .single();
    }
}
