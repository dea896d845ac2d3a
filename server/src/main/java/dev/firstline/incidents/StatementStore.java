package dev.firstline.incidents;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.instantOrNull;

import static java.util.Objects.requireNonNull;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.incidents.Statements.Due;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

@Repository
class StatementStore {

    private final JdbcClient jdbc;

    StatementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> findIssued(OrganisationId of, YearMonth month) {
        return jdbc.sql(
                        """
                select issued_at
                  from incident_statement
                 where organisation_id = :organisation
                   and month = :month
                """)
                .param("organisation", of.value())
                .param("month", month.atDay(1))
                .query((row, n) -> instant(row, "issued_at"))
                .optional();
    }

    List<YearMonth> listMonths(OrganisationId of, int limit) {
        return jdbc.sql(
                        """
                select month
                  from (select month from incident_statement where organisation_id = :organisation
                         union
                        select month from incident_account where organisation_id = :organisation) months
                 order by month desc
                 limit :limit
                """)
                .param("organisation", of.value())
                .param("limit", limit)
                .query(StatementStore::month)
                .list();
    }

    private static YearMonth month(ResultSet row, int number) throws SQLException {
        return requireNonNull(LedgerStore.month(row, "month"));
    }

    /** Waits for whoever is charging to this organisation, and keeps others waiting. */
    void hold(OrganisationId organisation) {
        jdbc.sql("select id from organisation where id = :id for update")
                .param("id", organisation.value())
                .query(Long.class)
                .single();
    }

    /** Closes a month; false if it was closed before. */
    boolean issue(OrganisationId of, YearMonth month, Instant at, @Nullable PersonId by) {
        boolean added =
                jdbc.sql(
                                        """
                        insert into incident_statement (organisation_id, month, issued_at, issued_by)
                        values (:organisation, :month, :at, :by)
                        on conflict (organisation_id, month) do nothing
                        """)
                                .param("organisation", of.value())
                                .param("month", month.atDay(1))
                                .param("at", at(at))
                                .param("by", by == null ? null : by.value())
                                .update()
                        == 1;
        if (added) {
            closeAccounts(of, month);
        }
        return added;
    }

    private void closeAccounts(OrganisationId of, YearMonth month) {
        jdbc.sql(
                        """
                update incident_account
                   set issued = true
                 where organisation_id = :organisation
                   and month = :month
                """)
                .param("organisation", of.value())
                .param("month", month.atDay(1))
                .update();
    }

    /**
     * Months without a statement that are over where the organisation is: those in which something
     * was counted, or a fee approved, and the next one of an agreement that runs in it, from the
     * month in which it was made: what it held before that was told elsewhere.
     *
     * @param before a month that is over nowhere yet
     */
    List<Due> listDue(Instant now, YearMonth before, int limit) {
        return jdbc.sql(
                        """
                select distinct due.month, due.organisation_id
                  from (select month, organisation_id
                          from incident_account
                         where not issued
                           and month < :before
                         union all
                        select p.month, p.organisation_id
                          from paid_work p
                         where p.state = 'approved'
                           and p.month < :before
                           and not exists (select
                                             from incident_statement s
                                            where s.organisation_id = p.organisation_id
                                              and s.month = p.month)
                         union all
                        select next.month, a.organisation_id
                          from agreement a
                          join organisation o on o.id = a.organisation_id
                          join lateral (select e.at
                                          from agreement_event e
                                         where e.agreement_id = a.id
                                           and e.type = 'made'
                                         order by e.id
                                         limit 1) made on true
                         cross join lateral (
                               select greatest(
                                          cast(date_trunc('month', a.starts) as date),
                                          cast(date_trunc('month', made.at at time zone o.zone) as date),
                                          (select cast(max(s.month) + interval '1 month' as date)
                                             from incident_statement s
                                            where s.organisation_id = a.organisation_id)) as month) next
                         where not a.withdrawn
                           and next.month < :before
                           and (a.renews or a.ends >= next.month)) due
                  join organisation o on o.id = due.organisation_id
                 where due.month < date_trunc('month', cast(:now as timestamptz) at time zone o.zone)
                 order by due.month, due.organisation_id
                 limit :limit
                """)
                .param("now", at(now))
                .param("before", before.atDay(1))
                .param("limit", limit)
                .query(
                        (row, n) ->
                                new Due(
                                        new OrganisationId(row.getLong("organisation_id")),
                                        requireNonNull(LedgerStore.month(row, "month"))))
                .list();
    }

    /**
     * When the month ends next, wherever organisations are; empty where there are none. Their zones
     * are found one by one, each by the index: they are few.
     */
    Optional<Instant> findNextMonthEnd(Instant now) {
        return jdbc.sql(
                        """
                with recursive zones as (
                    (select zone from organisation order by zone limit 1)
                     union all
                    select (select o.zone from organisation o where o.zone > z.zone order by o.zone limit 1)
                      from zones z
                     where z.zone is not null)
                select min((date_trunc('month', cast(:now as timestamptz) at time zone zone) + interval '1 month')
                           at time zone zone) as ends
                  from zones
                 where zone is not null
                """)
                .param("now", at(now))
                .query((row, n) -> Optional.ofNullable(instantOrNull(row, "ends")))
                .single();
    }

    /** Accounts whose sums do not follow from their entries. */
    List<Long> listUnproved(int limit) {
        return jdbc.sql(
                        """
                select a.id
                  from incident_account a
                  left join (select e.account_id, sum(e.incidents) as used, count(*) as entries,
                                    sum(incident_counted_over(e.incidents, e.used_before, e.allowance)
                                        - coalesce(incident_counted_over(u.incidents, u.used_before, u.allowance), 0))
                                        as over
                               from incident_entry e
                               left join incident_entry u on u.id = e.undoes and u.account_id = e.account_id
                              group by e.account_id) e on e.account_id = a.id
                  left join (select distinct on (account_id) account_id, becomes
                               from incident_allowance_change
                              order by account_id, id desc) c on c.account_id = a.id
                 where a.used <> coalesce(e.used, 0)
                    or a.entries <> coalesce(e.entries, 0)
                    or a.counted_over <> coalesce(e.over, 0)
                    or (c.account_id is not null and a.allowance is distinct from c.becomes)
                 order by a.id
                 limit :limit
                """)
                .param("limit", limit)
                .query((row, n) -> row.getLong("id"))
                .list();
    }
}
