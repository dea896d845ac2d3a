package dev.firstline.incidents;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.text;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.incidents.ImplementationState.Confirmed;
import dev.firstline.products.ProductId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

@Repository
class ImplementationStore {

    private final JdbcClient jdbc;

    ImplementationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Held until the transaction ends, so that two incidents are counted one after the other. */
    void hold(OrganisationId organisation, ProductId product) {
        jdbc.sql(
                        """
                insert into implementation (organisation_id, product_id)
                values (:organisation, :product)
                on conflict (organisation_id, product_id)
                do update set product_id = excluded.product_id
                """)
                .param("organisation", organisation.value())
                .param("product", product.value())
                .update();
    }

    Optional<Confirmed> find(OrganisationId organisation, ProductId product) {
        return jdbc.sql(
                        """
                select *
                  from implementation
                 where organisation_id = :organisation
                   and product_id = :product
                   and completed_at is not null
                """)
                .param("organisation", organisation.value())
                .param("product", product.value())
                .query((row, n) -> confirmed(row))
                .optional();
    }

    /** What was confirmed of each product that is complete there. */
    Map<ProductId, Confirmed> list(OrganisationId organisation) {
        Map<ProductId, Confirmed> confirmed = new HashMap<>();
        jdbc.sql(
                        """
                select *
                  from implementation
                 where organisation_id = :organisation
                   and completed_at is not null
                """)
                .param("organisation", organisation.value())
                .query(
                        row -> {
                            confirmed.put(new ProductId(row.getLong("product_id")), confirmed(row));
                        });
        return confirmed;
    }

    private static Confirmed confirmed(ResultSet row) throws SQLException {
        return new Confirmed(
                instant(row, "completed_at"),
                new PersonId(row.getLong("completed_by")),
                text(row, "words"));
    }

    /** False if it was complete before. */
    boolean complete(
            OrganisationId organisation, ProductId product, Instant at, PersonId by, String words) {
        return jdbc.sql(
                                """
                update implementation
                   set completed_at = :at,
                       completed_by = :by,
                       words = :words
                 where organisation_id = :organisation
                   and product_id = :product
                   and completed_at is null
                """)
                        .param("at", at(at))
                        .param("by", by.value())
                        .param("words", words)
                        .param("organisation", organisation.value())
                        .param("product", product.value())
                        .update()
                == 1;
    }
}
