package dev.firstline.demo.crowd;

import static dev.firstline.storage.Columns.at;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.sql.Connection;
import java.time.Instant;
import java.util.List;

/**
 * Counts what the crowd asked, from its cases: what the ledger would have written when each came
 * in, month by month, with the statements of the months that are over (INC-1, INC-6).
 */
class CrowdLedgerStore {

    private final JdbcClient jdbc;

    CrowdLedgerStore(Connection connection) {
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /**
     * Writes accounts, entries and statements.
     *
     * @param allowances of each plan that the crowd has bought
     * @param firstAgreement the first that is the crowd's
     */
    void count(List<CrowdAllowance> allowances, long firstAgreement, Instant now) {
        addAccounts(allowances, firstAgreement, now);
        addEntries(allowances, firstAgreement);
        addStatements(firstAgreement);
    }

    private void addAccounts(List<CrowdAllowance> allowances, long firstAgreement, Instant now) {
        bought(
                        """
                insert into incident_account (
                    organisation_id, agreement_id, month, allowance, used, counted_over, entries, issued)
                select c.organisation_id, c.agreement_id,
                       cast(date_trunc('month', c.received_at at time zone o.zone) as date) as month,
                       p.monthly,
                       case when p.monthly is null then 0 else count(*) end,
                       case when p.monthly is null then 0 else greatest(0, count(*) - p.monthly) end,
                       count(*),
                       date_trunc('month', c.received_at at time zone o.zone)
                           < date_trunc('month', cast(:now as timestamptz) at time zone o.zone)
                  from support_case c
                  join organisation o on o.id = c.organisation_id
                  join agreement a on a.id = c.agreement_id
                  join unnest(cast(:plans as text[]), cast(:overs as text[]), cast(:monthlies as integer[])) p (plan, over, monthly)
                    on p.plan = a.plan
                   and p.over is not distinct from a.overlaid_plan
                 where c.agreement_id >= :first
                   and c.state <> 'awaiting-approval'
                 group by c.organisation_id, c.agreement_id, month, p.monthly, 8
                """,
                        allowances,
                        firstAgreement)
                .param("now", at(now))
                .update();
    }

    private void addEntries(List<CrowdAllowance> allowances, long firstAgreement) {
        bought(
                        """
                insert into incident_entry (
                    account_id, organisation_id, type, cause, incidents, case_id, received_at, at, why, used_before,
                    allowance, programme_version)
                select c.account_id, c.organisation_id, 'charge',
                       case when p.monthly is null then 'unlimited'
                            when c.n <= p.monthly then 'within'
                            else p.beyond end,
                       case when p.monthly is null then 0 else 1 end,
                       c.id, c.received_at, c.opened_at, '',
                       case when p.monthly is null then 0 else c.n - 1 end,
                       p.monthly, c.programme_version
                  from (select c.*, i.id as account_id, a.plan, a.overlaid_plan,
                               row_number() over (partition by i.id order by c.received_at, c.id) as n
                          from support_case c
                          join organisation o on o.id = c.organisation_id
                          join agreement a on a.id = c.agreement_id
                          join incident_account i on i.agreement_id = a.id
                           and i.month = cast(date_trunc('month', c.received_at at time zone o.zone) as date)
                         where c.agreement_id >= :first
                           and c.state <> 'awaiting-approval') c
                  join unnest(cast(:plans as text[]), cast(:overs as text[]), cast(:monthlies as integer[]),
                              cast(:beyonds as text[])) p (plan, over, monthly, beyond)
                    on p.plan = c.plan
                   and p.over is not distinct from c.overlaid_plan
                 order by c.received_at, c.id
                """,
                        allowances,
                        firstAgreement)
                .param(
                        "beyonds",
                        allowances.stream().map(CrowdAllowance::beyond).toArray(String[]::new))
                .update();
    }

    /** Of what was counted, soon after each month's end. */
    private void addStatements(long firstAgreement) {
        jdbc.sql(
                        """
                insert into incident_statement (organisation_id, month, issued_at)
                select distinct i.organisation_id, i.month,
                       (i.month + interval '1 month 1 hour') at time zone o.zone
                  from incident_account i
                  join organisation o on o.id = i.organisation_id
                 where i.issued
                   and i.agreement_id >= :first
                 order by i.month, i.organisation_id
                """)
                .param("first", firstAgreement)
                .update();
    }

    private JdbcClient.StatementSpec bought(
            String sql, List<CrowdAllowance> allowances, long firstAgreement) {
        return jdbc.sql(sql)
                .param(
                        "plans",
                        allowances.stream().map(CrowdAllowance::plan).toArray(String[]::new))
                .param(
                        "overs",
                        allowances.stream().map(CrowdAllowance::over).toArray(String[]::new))
                .param(
                        "monthlies",
                        allowances.stream().map(CrowdAllowance::monthly).toArray(Integer[]::new))
                .param("first", firstAgreement);
    }
}
