package dev.firstline.programme;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.List;

@Repository
class ProgrammeStore {

    private final JdbcClient jdbc;

    ProgrammeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int countVersions() {
        return jdbc.sql("select count(*) from programme_version").query(Integer.class).single();
    }

    /** A version and from when it holds. */
    record Held(int version, Instant from) {}

    /** All that were published, in their order. */
    List<Held> listHeld() {
        return jdbc.sql("select version, holds_from from programme_version order by version")
                .query((row, n) -> new Held(row.getInt("version"), instant(row, "holds_from")))
                .list();
    }

    String document(int version) {
        return jdbc.sql("select document from programme_version where version = :version")
                .param("version", version)
                .query(String.class)
                .single();
    }

    int add(String document, Instant now) {
        return jdbc.sql(
                        """
                insert into programme_version (version, document, holds_from, applied_at)
                select coalesce(max(version), 0) + 1, :document, :now, :now
                  from programme_version
                returning version
                """)
                .param("document", document)
                .param("now", at(now))
                .query(Integer.class)
                .single();
    }
}
