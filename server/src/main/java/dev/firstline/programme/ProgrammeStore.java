package dev.firstline.programme;

import static dev.firstline.storage.Columns.at;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;

@Repository
class ProgrammeStore {

    private final JdbcClient jdbc;

    ProgrammeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int countVersions() {
        return jdbc.sql("select count(*) from programme_version").query(Integer.class).single();
    }

    /** The version that holds at an instant; before the first one held, the first. */
    int currentVersion(Instant now) {
        return jdbc.sql(
                        """
                select version
                  from programme_version
                 order by (holds_from <= :now) desc,
                          case when holds_from <= :now then version else -version end desc
                 limit 1
                """)
                .param("now", at(now))
                .query(Integer.class)
                .single();
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
