package dev.firstline.entitlement;

import dev.firstline.agreements.Agreement;
import dev.firstline.cases.CaseId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;

/** Reads what of its tables, which are other modules', an agreement may cover. */
@Repository
class CoveredElsewhereStore {

    private final JdbcClient jdbc;

    CoveredElsewhereStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Open cases under another agreement, or none, whose product this one names; for all others
     * those whose agreement does not run. The oldest first.
     */
    List<CaseId> list(Agreement under, LocalDate today, int limit) {
        return jdbc.sql(
                        """
                select c.id
                  from support_case c
                 where c.organisation_id = :organisation
                   and c.closed_at is null
                   and c.state <> 'awaiting-approval'
                   and c.agreement_id is distinct from :agreement
                   and (exists (select from agreement_product p
                                 where p.agreement_id = :agreement
                                   and p.product_id = c.product_id)
                        or not exists (select from agreement a
                                        where a.id = c.agreement_id
                                          and not a.withdrawn
                                          and a.starts <= :today
                                          and (a.renews or a.ends >= :today)))
                 order by c.id
                 limit :limit
                """)
                .param("organisation", under.organisation().value())
                .param("agreement", under.id().value())
                .param("today", today)
                .param("limit", limit)
                .query((row, _) -> new CaseId(row.getLong("id")))
                .list();
    }
}
