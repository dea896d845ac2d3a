package dev.firstline.cases;

import static dev.firstline.storage.Columns.at;

import dev.firstline.access.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;

@Repository
class DraftStore {

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String find(PersonId person, String place) {
        return jdbc.sql("select body from draft where person_id = :person and place = :place")
                .param("person", person.value())
                .param("place", place)
                .query(String.class)
                .optional()
                .orElse("");
    }

    void save(PersonId person, String place, String body, Instant now) {
        jdbc.sql(
                        """
                insert into draft (person_id, place, body, saved_at)
                values (:person, :place, :body, :now)
                on conflict (person_id, place) do update
                   set body = excluded.body,
                       saved_at = excluded.saved_at
                """)
                .param("person", person.value())
                .param("place", place)
                .param("body", body)
                .param("now", at(now))
                .update();
    }

    void remove(PersonId person, String place) {
        jdbc.sql("delete from draft where person_id = :person and place = :place")
                .param("person", person.value())
                .param("place", place)
                .update();
    }
}
