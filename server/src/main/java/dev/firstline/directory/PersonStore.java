package dev.firstline.directory;

import static dev.firstline.storage.Columns.anyOf;
import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.numbers;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.access.Role;
import dev.firstline.storage.Query;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

@Repository
class PersonStore {

    /** What more people have in common than these, as a part of their address, names nobody. */
    private static final int MOST_NAMED = 100;

    private static final String[] STAFF =
            Arrays.stream(Role.values())
                    .filter(Role::isStaff)
                    .map(Role::key)
                    .toArray(String[]::new);

    private static final String SELECT = "select " + PersonRows.COLUMNS + " from person p ";

    private static final String BY_IDS = SELECT + "where p.id = " + anyOf("ids");

    private final JdbcClient jdbc;

    PersonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> find(PersonId id) {
        return jdbc.sql(SELECT + "where p.id = :id")
                .param("id", id.value())
                .query(PersonRows::person)
                .optional();
    }

    Optional<Person> findByEmail(String email) {
        return jdbc.sql(SELECT + "where lower(p.email) = lower(:email)")
                .param("email", email)
                .query(PersonRows::person)
                .optional();
    }

    Map<PersonId, Person> listByIds(Collection<PersonId> ids) {
        return byId(
                jdbc.sql(BY_IDS)
                        .param("ids", numbers(ids, PersonId::value))
                        .query(PersonRows::person)
                        .list());
    }

    /** The same, to be asked along with other queries. */
    Query<Person> byIds(Collection<PersonId> ids, Consumer<Map<PersonId, Person>> keep) {
        return new Query<>(
                BY_IDS,
                Map.of("ids", numbers(ids, PersonId::value)),
                PersonRows::person,
                rows -> keep.accept(byId(rows)));
    }

    /** Those whose ids a statement gives, to be asked along with other queries. */
    Query<Person> named(String ids, Map<String, ?> params, Consumer<List<Person>> keep) {
        return new Query<>(
                SELECT + "where p.id = any(array(%s))".formatted(ids),
                params,
                PersonRows::person,
                keep);
    }

    private static Map<PersonId, Person> byId(List<Person> rows) {
        return rows.stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    List<Person> listStaff() {
        return jdbc.sql(
                        SELECT
                                + """
                where p.active
                  and p.organisation_id is null
                  and exists (select from person_role r
                               where r.person_id = p.id
                                 and r.role = any(:roles))
                order by lower(p.name), p.id
                """)
                .param("roles", STAFF)
                .query(PersonRows::person)
                .list();
    }

    /** Nobody of the vendor's: whoever has a role of staff has no organisation. */
    List<Person> listCustomers(String words, int limit) {
        return jdbc.sql(
                        SELECT
                                + """
                left join organisation o on o.id = p.organisation_id
                where p.active
                  and (position(lower(:words) in lower(p.name)) > 0
                       or position(lower(:words) in lower(p.email)) > 0
                       or position(lower(:words) in lower(o.name)) > 0)
                  and (p.organisation_id is not null
                       or not exists (select from person_role r where r.person_id = p.id))
                order by lower(p.name), p.id
                limit :limit
                """)
                .param("words", words)
                .param("limit", limit)
                .query(PersonRows::person)
                .list();
    }

    List<Person> listNamed(NameParts parts, int limit) {
        return jdbc.sql(
                        SELECT
                                + "where p.id in (select id from person where active"
                                + parts.conditions("plain_text(name || ' ' || email)")
                                + " limit :looked) order by lower(p.name), p.id limit :limit")
                .params(parts.params())
                .param("looked", MOST_NAMED)
                .param("limit", limit)
                .query(PersonRows::person)
                .list();
    }

    List<Person> listContacts(OrganisationId organisation) {
        return jdbc.sql(
                        SELECT
                                + "where p.organisation_id = :organisation order by lower(p.name), p.id limit 500")
                .param("organisation", organisation.value())
                .query(PersonRows::person)
                .list();
    }

    PersonId add(
            String name,
            String email,
            String language,
            @Nullable OrganisationId organisation,
            Instant now) {
        long id =
                jdbc.sql(
                                """
                insert into person (organisation_id, name, email, language, active, created_at)
                values (:organisation, :name, :email, :language, true, :now)
                on conflict (lower(email)) do update set email = person.email
                returning id
                """)
                        .param("organisation", organisation == null ? null : organisation.value())
                        .param("name", name)
                        .param("email", email)
                        .param("language", language)
                        .param("now", at(now))
                        .query(Long.class)
                        .single();
        return new PersonId(id);
    }

    void addRole(PersonId id, Role role) {
        jdbc.sql(
                        "insert into person_role (person_id, role) values (:id, :role) on conflict do nothing")
                .param("id", id.value())
                .param("role", role.key())
                .update();
    }

    void place(PersonId id, OrganisationId organisation) {
        jdbc.sql("update person set organisation_id = :organisation where id = :id")
                .param("organisation", organisation.value())
                .param("id", id.value())
                .update();
    }

    void speak(PersonId id, String language) {
        jdbc.sql("update person set language = :language where id = :id")
                .param("language", language)
                .param("id", id.value())
                .update();
    }
}
