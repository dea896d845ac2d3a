package dev.firstline.accounts;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.text;
import static dev.firstline.storage.Columns.texts;

import dev.firstline.access.PersonId;
import dev.firstline.accounts.ApiTokens.Bearer;
import dev.firstline.directory.Person;
import dev.firstline.directory.PersonRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

@Repository
class AccountStore {

    record Session(Person person, Instant lastSeenAt) {}

    private static final String TOKEN_COLUMNS =
            "t.id as token_id, t.person_id as token_person, t.name as token_name, t.scopes, t.made_at";

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void savePassword(PersonId person, String hash, Instant now) {
        jdbc.sql(
                        """
                insert into credential (person_id, password_hash, changed_at)
                values (:person, :hash, :now)
                on conflict (person_id) do update
                   set password_hash = excluded.password_hash,
                       changed_at = excluded.changed_at
                """)
                .param("person", person.value())
                .param("hash", hash)
                .param("now", at(now))
                .update();
    }

    Optional<String> findPasswordHash(PersonId person) {
        return jdbc.sql("select password_hash from credential where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    void addSession(byte[] tokenHash, PersonId person, Instant now) {
        jdbc.sql(
                        """
                insert into session (token_hash, person_id, made_at, last_seen_at)
                values (:hash, :person, :now, :now)
                """)
                .param("hash", tokenHash)
                .param("person", person.value())
                .param("now", at(now))
                .update();
    }

    Optional<Session> findSession(byte[] tokenHash, Instant seenSince) {
        return jdbc.sql(
                        "select s.last_seen_at, "
                                + PersonRows.COLUMNS
                                + """
                  from session s
                  join person p on p.id = s.person_id
                 where s.token_hash = :hash
                   and s.last_seen_at >= :since
                """)
                .param("hash", tokenHash)
                .param("since", at(seenSince))
                .query(
                        (row, n) ->
                                new Session(
                                        PersonRows.person(row, n), instant(row, "last_seen_at")))
                .optional();
    }

    void seeSession(byte[] tokenHash, Instant now) {
        jdbc.sql("update session set last_seen_at = :now where token_hash = :hash")
                .param("now", at(now))
                .param("hash", tokenHash)
                .update();
    }

    void endSession(byte[] tokenHash) {
        jdbc.sql("delete from session where token_hash = :hash").param("hash", tokenHash).update();
    }

    int removeSessions(Instant notSeenSince) {
        return jdbc.sql("delete from session where last_seen_at < :since")
                .param("since", at(notSeenSince))
                .update();
    }

    void addToken(byte[] tokenHash, ApiToken token) {
        jdbc.sql(
                        """
                insert into api_token (token_hash, person_id, name, scopes, made_at)
                values (:hash, :person, :name, :scopes, :now)
                """)
                .param("hash", tokenHash)
                .param("person", token.person().value())
                .param("name", token.name())
                .param(
                        "scopes",
                        token.scopes().stream().map(Scope::key).sorted().toArray(String[]::new))
                .param("now", at(token.madeAt()))
                .update();
    }

    Optional<Bearer> findBearer(byte[] tokenHash) {
        return jdbc.sql(
                        "select "
                                + TOKEN_COLUMNS
                                + ", "
                                + PersonRows.COLUMNS
                                + """
                  from api_token t
                  join person p on p.id = t.person_id
                 where t.token_hash = :hash
                   and t.revoked_at is null
                """)
                .param("hash", tokenHash)
                .query((row, n) -> new Bearer(token(row, n), PersonRows.person(row, n)))
                .optional();
    }

    List<ApiToken> listTokens(PersonId person) {
        return jdbc.sql(
                        "select "
                                + TOKEN_COLUMNS
                                + """
                  from api_token t
                 where t.person_id = :person
                   and t.revoked_at is null
                 order by t.id
                """)
                .param("person", person.value())
                .query(AccountStore::token)
                .list();
    }

    void revokeToken(PersonId person, long id, Instant now) {
        jdbc.sql(
                        "update api_token set revoked_at = :now where id = :id and person_id = :person and revoked_at is null")
                .param("now", at(now))
                .param("id", id)
                .param("person", person.value())
                .update();
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                row.getLong("token_id"),
                new PersonId(row.getLong("token_person")),
                text(row, "token_name"),
                texts(row, "scopes").stream()
                        .map(Scope::of)
                        .collect(Collectors.toUnmodifiableSet()),
                instant(row, "made_at"));
    }
}
