package dev.firstline.products;

import static dev.firstline.storage.Columns.longOrNull;
import static dev.firstline.storage.Columns.text;

import dev.firstline.access.OrganisationId;
import dev.firstline.directory.SiteId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongFunction;

@Repository
class InstallationStore {

    private final JdbcClient jdbc;

    InstallationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Installation> list(OrganisationId organisation) {
        return jdbc.sql(
                        "select * from installation where organisation_id = :organisation order by product_id, id limit 500")
                .param("organisation", organisation.value())
                .query(InstallationStore::installation)
                .list();
    }

    void add(Installation it) {
        jdbc.sql(
                        """
                insert into installation (
                    organisation_id, site_id, product_id, edition_id, release_id, environment, machines)
                values (:organisation, :site, :product, :edition, :release, :environment, :machines)
                """)
                .param("organisation", it.organisation().value())
                .param("site", it.site() == null ? null : it.site().value())
                .param("product", it.product().value())
                .param("edition", it.edition() == null ? null : it.edition().value())
                .param("release", it.release() == null ? null : it.release().value())
                .param("environment", it.environment())
                .param("machines", it.machines())
                .update();
    }

    boolean remove(OrganisationId organisation, long id) {
        return jdbc.sql(
                                "delete from installation where id = :id and organisation_id = :organisation")
                        .param("id", id)
                        .param("organisation", organisation.value())
                        .update()
                == 1;
    }

    private static Installation installation(ResultSet row, int number) throws SQLException {
        return new Installation(
                row.getLong("id"),
                new OrganisationId(row.getLong("organisation_id")),
                id(row, "site_id", SiteId::new),
                new ProductId(row.getLong("product_id")),
                id(row, "edition_id", EditionId::new),
                id(row, "release_id", ReleaseId::new),
                text(row, "environment"),
                row.getObject("machines", Integer.class));
    }

    private static <T> @Nullable T id(ResultSet row, String column, LongFunction<T> of)
            throws SQLException {
        Long id = longOrNull(row, column);
        return id == null ? null : of.apply(id);
    }
}
