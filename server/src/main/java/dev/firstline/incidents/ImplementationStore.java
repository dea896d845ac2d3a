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

import java.time.Instant;
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
                .query(
                        (row, n) ->
                                new Confirmed(
                                        instant(row, "completed_at"),
                                        new PersonId(row.getLong("completed_by")),
                                        text(row, "words")))
                .optional();
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
