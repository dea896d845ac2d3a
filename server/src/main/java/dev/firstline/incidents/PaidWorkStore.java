package dev.firstline.incidents;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.instantOrNull;
import static dev.firstline.storage.Columns.longOrNull;
import static dev.firstline.storage.Columns.text;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.agreements.Price;
import dev.firstline.cases.CaseAhead;
import dev.firstline.cases.CaseId;
import dev.firstline.storage.ReadOnce;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

@Repository
class PaidWorkStore {

    private static final String OF_CASE =
            "select * from paid_work where case_id = :case order by id";

    private final JdbcClient jdbc;
    private final ReadOnce<CaseId, List<PaidWork>> ofCase;

    PaidWorkStore(JdbcClient jdbc, CaseAhead ahead) {
        this.jdbc = jdbc;
        this.ofCase = new ReadOnce<>(id -> Optional.of(read(id)));
        ahead.add(OF_CASE, PaidWorkStore::work, ofCase::keep);
    }

    PaidWork add(
            CaseId about,
            OrganisationId organisation,
            Price fee,
            String reason,
            PersonId by,
            Instant at) {
        return jdbc.sql(
                        """
                insert into paid_work (
                    case_id, organisation_id, minor_units, currency, reason, stated_by, stated_at, state)
                values (:case, :organisation, :minorUnits, :currency, :reason, :by, :at, 'open')
                returning *
                """)
                .param("case", about.value())
                .param("organisation", organisation.value())
                .param("minorUnits", fee.minorUnits())
                .param("currency", fee.currency().getCurrencyCode())
                .param("reason", reason)
                .param("by", by.value())
                .param("at", at(at))
                .query(PaidWorkStore::work)
                .single();
    }

    PaidWork decide(
            long id,
            PaidWork.State state,
            PersonId by,
            Instant at,
            @Nullable String channel,
            @Nullable YearMonth month) {
        return jdbc.sql(
                        """
                update paid_work
                   set state = :state,
                       decided_by = :by,
                       decided_at = :at,
                       by_channel = :channel,
                       month = :month
                 where id = :id
                returning *
                """)
                .param("state", state.key())
                .param("by", by.value())
                .param("at", at(at))
                .param("channel", channel)
                .param("month", month == null ? null : month.atDay(1))
                .param("id", id)
                .query(PaidWorkStore::work)
                .single();
    }

    PaidWork withdraw(long id, PersonId by, Instant at, String why) {
        return jdbc.sql(
                        """
                update paid_work
                   set state = 'withdrawn',
                       decided_by = :by,
                       decided_at = :at,
                       withdrawn_because = :why
                 where id = :id
                returning *
                """)
                .param("id", id)
                .param("by", by.value())
                .param("at", at(at))
                .param("why", why)
                .query(PaidWorkStore::work)
                .single();
    }

    Optional<PaidWork> find(long id) {
        return jdbc.sql("select * from paid_work where id = :id")
                .param("id", id)
                .query(PaidWorkStore::work)
                .optional();
    }

    Optional<PaidWork> holdOpen(CaseId about) {
        return jdbc.sql(
                        "select * from paid_work where case_id = :case and state = 'open' for update")
                .param("case", about.value())
                .query(PaidWorkStore::work)
                .optional();
    }

    List<PaidWork> list(CaseId about) {
        return ofCase.find(about).orElse(List.of());
    }

    private List<PaidWork> read(CaseId about) {
        return jdbc.sql(OF_CASE).param("case", about.value()).query(PaidWorkStore::work).list();
    }

    /** What was approved in a month, in the order in which it was stated. */
    List<PaidWork> listApproved(OrganisationId of, YearMonth month) {
        return jdbc.sql(
                        """
                select *
                  from paid_work
                 where organisation_id = :organisation
                   and month = :month
                   and state = 'approved'
                 order by id
                """)
                .param("organisation", of.value())
                .param("month", month.atDay(1))
                .query(PaidWorkStore::work)
                .list();
    }

    private static PaidWork work(ResultSet row, int number) throws SQLException {
        Long decidedBy = longOrNull(row, "decided_by");
        return new PaidWork(
                row.getLong("id"),
                new CaseId(row.getLong("case_id")),
                new OrganisationId(row.getLong("organisation_id")),
                new Price(row.getLong("minor_units"), Currency.getInstance(text(row, "currency"))),
                text(row, "reason"),
                new PersonId(row.getLong("stated_by")),
                instant(row, "stated_at"),
                PaidWork.State.of(text(row, "state")),
                decidedBy == null ? null : new PersonId(decidedBy),
                instantOrNull(row, "decided_at"),
                row.getString("by_channel"),
                LedgerStore.month(row, "month"),
                row.getString("withdrawn_because"));
    }
}
