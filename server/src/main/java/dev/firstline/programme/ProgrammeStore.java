package dev.firstline.programme;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.text;

import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

    /** Whoever else wants to publish waits until this transaction is over. */
    void lock() {
        jdbc.sql("lock table programme_version in share row exclusive mode").update();
    }

    Optional<String> findDocument(int version) {
        return jdbc.sql("select document from programme_version where version = :version")
                .param("version", version)
                .query((row, n) -> text(row, "document"))
                .optional();
    }

    /** The newest first. */
    List<ProgrammeVersion> list() {
        return jdbc.sql(
                        """
                select version, holds_from, applied_at, applied_person, applied_user
                  from programme_version
                 order by version desc
                """)
                .query((row, n) -> version(row))
                .list();
    }

    void add(int version, String document, Instant holdsFrom, Instant now, AppliedBy by) {
        jdbc.sql(
                        """
                insert into programme_version (
                    version, document, holds_from, applied_at, applied_person, applied_user)
                values (:version, :document, :holdsFrom, :now, :person, :user)
                """)
                .param("version", version)
                .param("document", document)
                .param("holdsFrom", at(holdsFrom))
                .param("now", at(now))
                .param("person", person(by))
                .param("user", user(by))
                .update();
    }

    private static @Nullable Long person(AppliedBy by) {
        return by instanceof AppliedBy.Person(PersonId id) ? id.value() : null;
    }

    private static @Nullable String user(AppliedBy by) {
        return by instanceof AppliedBy.CommandLine(String user) ? user : null;
    }

    private static ProgrammeVersion version(ResultSet row) throws SQLException {
        return new ProgrammeVersion(
                row.getInt("version"),
                instant(row, "holds_from"),
                instant(row, "applied_at"),
                by(row));
    }

    private static AppliedBy by(ResultSet row) throws SQLException {
        long person = row.getLong("applied_person");
        if (!row.wasNull()) {
            return new AppliedBy.Person(new PersonId(person));
        }
        String user = row.getString("applied_user");
        return user == null ? new AppliedBy.FirstStart() : new AppliedBy.CommandLine(user);
    }
}
