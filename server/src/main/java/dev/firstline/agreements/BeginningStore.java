package dev.firstline.agreements;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

@Repository
class BeginningStore {

    private final JdbcClient jdbc;

    BeginningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first that has begun where its organisation is, and whose contact nobody has met. */
    Optional<AgreementId> findBegun(Instant now) {
        return jdbc.sql(
                        """
                select a.id
                  from agreement a
                  join organisation o on o.id = a.organisation_id
                 where a.single_contact_id is not null
                   and not a.contact_met
                   and not a.withdrawn
                   and a.starts <= cast(:now as date) + 1
                   and a.starts <= cast(cast(:now as timestamptz) at time zone o.zone as date)
                 order by a.starts, a.id
                 limit 1
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new AgreementId(row.getLong("id")))
                .optional();
    }

    /** False where somebody else was quicker. */
    boolean meet(AgreementId id) {
        return jdbc.sql(
                                """
                update agreement
                   set contact_met = true
                 where id = :id
                   and not contact_met
                """)
                        .param("id", id.value())
                        .update()
                > 0;
    }
}
