package dev.firstline.directory;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.text;

import dev.firstline.access.OrganisationId;

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
import java.util.function.Function;
import java.util.stream.Collectors;

@Repository
class OrganisationStore {

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
        return jdbc
                .sql("select * from organisation where id = any(:ids)")
                .param("ids", ids.stream().map(OrganisationId::value).toArray(Long[]::new))
                .query(OrganisationStore::organisation)
                .list()
                .stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
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

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getLong("id")),
                text(row, "name"),
                ZoneId.of(text(row, "zone")),
                text(row, "region"),
                text(row, "language"));
    }
}
