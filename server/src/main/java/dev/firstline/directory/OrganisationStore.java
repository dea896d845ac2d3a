package dev.firstline.directory;

import static dev.firstline.storage.Columns.anyOf;
import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.numbers;
import static dev.firstline.storage.Columns.text;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.explanation.Refused;
import dev.firstline.storage.Query;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

@Repository
class OrganisationStore {

    private static final String BY_IDS = "select * from organisation where id = " + anyOf("ids");

    private final JdbcClient jdbc;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Organisation> find(OrganisationId id) {
        return jdbc.sql("select * from organisation where id = :id")
                .param("id", id.value())
                .query(OrganisationStore::organisation)
                .optional();
    }

    Map<OrganisationId, Organisation> listByIds(Collection<OrganisationId> ids) {
        return byId(
                jdbc.sql(BY_IDS)
                        .param("ids", numbers(ids, OrganisationId::value))
                        .query(OrganisationStore::organisation)
                        .list());
    }

    /** The same, to be asked along with other queries. */
    Query<Organisation> byIds(
            Collection<OrganisationId> ids, Consumer<Map<OrganisationId, Organisation>> keep) {
        return new Query<>(
                BY_IDS,
                Map.of("ids", numbers(ids, OrganisationId::value)),
                OrganisationStore::organisation,
                rows -> keep.accept(byId(rows)));
    }

    /** The one to which a person belongs, to be asked along with other queries. */
    Query<Organisation> ofPerson(PersonId person, Consumer<List<Organisation>> keep) {
        return new Query<>(
                """
                select o.*
                  from person p
                  join organisation o on o.id = p.organisation_id
                 where p.id = :person
                """,
                Map.of("person", person.value()),
                OrganisationStore::organisation,
                keep);
    }

    private static Map<OrganisationId, Organisation> byId(List<Organisation> rows) {
        return rows.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    Optional<Organisation> findByDomain(String domain) {
        return jdbc.sql(
                        """
                select o.*
                  from organisation_domain d
                  join organisation o on o.id = d.organisation_id
                 where d.domain = :domain
                """)
                .param("domain", domain)
                .query(OrganisationStore::organisation)
                .optional();
    }

    List<Organisation> list(String nameContains) {
        return jdbc.sql(
                        """
                select *
                  from organisation
                 where position(lower(:part) in lower(name)) > 0
                 order by lower(name), id
                 limit 100
                """)
                .param("part", nameContains)
                .query(OrganisationStore::organisation)
                .list();
    }

    List<Organisation> listAfter(long id, int limit) {
        return jdbc.sql("select * from organisation where id > :id order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query(OrganisationStore::organisation)
                .list();
    }

    List<Organisation> listNamed(NameParts parts, int limit) {
        return jdbc.sql(
                        "select * from organisation where true"
                                + parts.conditions("plain_text(name)")
                                + " order by lower(name), id limit :limit")
                .params(parts.params())
                .param("limit", limit)
                .query(OrganisationStore::organisation)
                .list();
    }

    OrganisationId add(Organisation organisation, Instant now) {
        long id =
                jdbc.sql(
                                """
                insert into organisation (name, zone, region, language, created_at)
                values (:name, :zone, :region, :language, :now)
                returning id
                """)
                        .param("name", organisation.name())
                        .param("zone", organisation.zone().getId())
                        .param("region", organisation.region())
                        .param("language", organisation.language())
                        .param("now", at(now))
                        .query(Long.class)
                        .single();
        return new OrganisationId(id);
    }

    void addDomain(OrganisationId id, String domain) {
        jdbc.sql("insert into organisation_domain (domain, organisation_id) values (:domain, :id)")
                .param("domain", domain)
                .param("id", id.value())
                .update();
    }

    List<String> listDomains(OrganisationId id) {
        return jdbc.sql(
                        "select domain from organisation_domain where organisation_id = :id order by domain")
                .param("id", id.value())
                .query((row, n) -> text(row, "domain"))
                .list();
    }

    boolean removeDomain(OrganisationId id, String domain) {
        return jdbc.sql(
                                "delete from organisation_domain where organisation_id = :id and domain = :domain")
                        .param("id", id.value())
                        .param("domain", domain)
                        .update()
                == 1;
    }

    AskingRules.Versioned asking(OrganisationId id) {
        return jdbc.sql(
                        "select asking_listed, asking_cap, asking_approved, version from organisation where id = :id")
                .param("id", id.value())
                .query(
                        (row, n) ->
                                new AskingRules.Versioned(
                                        new Asking(
                                                row.getBoolean("asking_listed"),
                                                row.getObject("asking_cap", Integer.class),
                                                row.getBoolean("asking_approved")),
                                        row.getInt("version")))
                .optional()
                .orElseThrow(() -> Refused.notFound("organisation"));
    }

    boolean saveAsking(OrganisationId id, Asking asking, int version) {
        return jdbc.sql(
                                """
                update organisation
                   set asking_listed = :listed,
                       asking_cap = :cap,
                       asking_approved = :approved,
                       version = version + 1
                 where id = :id
                   and version = :version
                """)
                        .param("listed", asking.listed())
                        .param("cap", asking.cap())
                        .param("approved", asking.approved())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    Optional<SupportProfile> findProfile(OrganisationId id) {
        return jdbc.sql(
                        "select reach, notes, version from support_profile where organisation_id = :id")
                .param("id", id.value())
                .query(
                        (row, n) ->
                                new SupportProfile(
                                        text(row, "reach"),
                                        text(row, "notes"),
                                        row.getInt("version")))
                .optional();
    }

    /** False if it is no longer at the version from which it was changed; none is version 0. */
    boolean saveProfile(OrganisationId id, SupportProfile profile) {
        return jdbc.sql(
                                """
                insert into support_profile (organisation_id, reach, notes, version)
                select :id, :reach, :notes, 1
                 where :version = 0 or exists (select from support_profile where organisation_id = :id)
                on conflict (organisation_id) do update
                   set reach = :reach, notes = :notes, version = support_profile.version + 1
                 where support_profile.version = :version
                """)
                        .param("id", id.value())
                        .param("reach", profile.reach())
                        .param("notes", profile.notes())
                        .param("version", profile.version())
                        .update()
                == 1;
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getLong("id")),
                text(row, "name"),
                ZoneId.of(text(row, "zone")),
                text(row, "region"),
                text(row, "language"));
    }
}
