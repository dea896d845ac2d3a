package dev.firstline.directory;

import static dev.firstline.storage.Columns.text;

import dev.firstline.access.OrganisationId;
import dev.firstline.storage.Query;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

@Repository
class SiteStore {

    private static final String ALL =
            "select * from site where organisation_id = :organisation order by lower(name) limit 500";

    private final JdbcClient jdbc;

    SiteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Site> list(OrganisationId organisation) {
        return jdbc.sql(ALL)
                .param("organisation", organisation.value())
                .query(SiteStore::site)
                .list();
    }

    /** The same, to be asked along with other queries. */
    Query<Site> all(OrganisationId organisation, Consumer<List<Site>> keep) {
        return new Query<>(
                ALL, Map.of("organisation", organisation.value()), SiteStore::site, keep);
    }

    Optional<Site> find(OrganisationId organisation, SiteId id) {
        return jdbc.sql("select * from site where id = :id and organisation_id = :organisation")
                .param("id", id.value())
                .param("organisation", organisation.value())
                .query(SiteStore::site)
                .optional();
    }

    Optional<Site> findNamed(OrganisationId organisation, String name) {
        return jdbc.sql(
                        "select * from site where organisation_id = :organisation and lower(name) = lower(:name)")
                .param("organisation", organisation.value())
                .param("name", name)
                .query(SiteStore::site)
                .optional();
    }

    SiteId add(
            OrganisationId organisation,
            String name,
            String address,
            @Nullable String country,
            @Nullable ZoneId zone) {
        return new SiteId(
                jdbc.sql(
                                """
                insert into site (organisation_id, name, address, country, zone)
                values (:organisation, :name, :address, :country, :zone)
                returning id
                """)
                        .param("organisation", organisation.value())
                        .param("name", name)
                        .param("address", address)
                        .param("country", country)
                        .param("zone", zone == null ? null : zone.getId())
                        .query(Long.class)
                        .single());
    }

    private static Site site(ResultSet row, int number) throws SQLException {
        String zone = row.getString("zone");
        return new Site(
                new SiteId(row.getLong("id")),
                new OrganisationId(row.getLong("organisation_id")),
                text(row, "name"),
                text(row, "address"),
                row.getString("country"),
                zone == null ? null : ZoneId.of(zone));
    }
}
