package dev.firstline.incidents;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;

import static java.util.Objects.requireNonNull;

import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.AgreementId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Repository
class AccountStore {

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An account held until the transaction ends; it is opened where there is none. Empty where the
     * statement of the month was issued. Its allowance is that which was last kept: see {@link
     * HeldAccounts}.
     */
    Optional<Account> hold(Counting counting, YearMonth month) {
        return holdAsItIs(counting, month).or(() -> open(counting, month));
    }

    /**
     * Nearly always there is one already. The organisation is held first, as it is by {@link #open}
     * and by whoever closes the month.
     */
    private Optional<Account> holdAsItIs(Counting counting, YearMonth month) {
        return held(
                """
                select *
                  from incident_account
                 where agreement_id = :agreement
                   and month = :month
                   and not issued
                   and (select true from organisation where id = :organisation for key share)
                   for no key update
                """,
                counting,
                month);
    }

    private Optional<Account> open(Counting counting, YearMonth month) {
        return held(
                """
                insert into incident_account (organisation_id, agreement_id, month, allowance)
                values (:organisation, :agreement, :month, :allowance)
                on conflict (agreement_id, month)
                do update set used = incident_account.used
                returning *
                """,
                counting,
                month);
    }

    private Optional<Account> held(String sql, Counting counting, YearMonth month) {
        return jdbc.sql(sql)
                .param("organisation", counting.organisation().value())
                .param("agreement", counting.agreement().value())
                .param("month", month.atDay(1))
                .param("allowance", counting.allowance().monthly())
                .query(AccountStore::account)
                .optional();
    }

    /** Appends that an account that is held has another allowance from an instant on. */
    void change(Account held, @Nullable Integer allowance, Instant at) {
        jdbc.sql(
                        """
                insert into incident_allowance_change (account_id, organisation_id, at, becomes)
                values (:account, :organisation, :at, :becomes)
                """)
                .param("account", held.id())
                .param("organisation", held.organisation().value())
                .param("at", at(at))
                .param("becomes", allowance)
                .update();
    }

    /** Those of one account after the other, in the order in which they were written. */
    List<AllowanceChange> listChanges(Collection<Long> accounts) {
        return accounts.isEmpty() ? List.of() : changesOf(accounts);
    }

    private List<AllowanceChange> changesOf(Collection<Long> accounts) {
        return jdbc.sql(
                        """
                select *
                  from incident_allowance_change
                 where account_id = any(:accounts)
                 order by account_id, id
                """)
                .param("accounts", accounts.toArray(Long[]::new))
                .query(
                        (row, n) ->
                                new AllowanceChange(
                                        row.getLong("account_id"),
                                        instant(row, "at"),
                                        row.getObject("was", Integer.class),
                                        row.getObject("becomes", Integer.class)))
                .list();
    }

    boolean isClosed(OrganisationId organisation, YearMonth month) {
        return jdbc.sql(
                        """
                select exists (select
                                 from incident_statement
                                where organisation_id = :organisation
                                  and month = :month)
                """)
                .param("organisation", organisation.value())
                .param("month", month.atDay(1))
                .query(Boolean.class)
                .single();
    }

    /** The month after the last that was closed; there is one. */
    YearMonth firstOpen(OrganisationId organisation) {
        return jdbc.sql(
                        """
                select max(month) as month
                  from incident_statement
                 where organisation_id = :organisation
                """)
                .param("organisation", organisation.value())
                .query((row, n) -> requireNonNull(LedgerStore.month(row, "month")).plusMonths(1))
                .single();
    }

    Optional<Account> find(AgreementId agreement, YearMonth month) {
        return jdbc.sql(
                        "select * from incident_account where agreement_id = :agreement and month = :month")
                .param("agreement", agreement.value())
                .param("month", month.atDay(1))
                .query(AccountStore::account)
                .optional();
    }

    Optional<Account> find(long id) {
        return jdbc.sql("select * from incident_account where id = :id")
                .param("id", id)
                .query(AccountStore::account)
                .optional();
    }

    List<Account> list(OrganisationId organisation, YearMonth month) {
        return jdbc.sql(
                        """
                select *
                  from incident_account
                 where organisation_id = :organisation
                   and month = :month
                 order by agreement_id
                """)
                .param("organisation", organisation.value())
                .param("month", month.atDay(1))
                .query(AccountStore::account)
                .list();
    }

    static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getLong("id"),
                new OrganisationId(row.getLong("organisation_id")),
                new AgreementId(row.getLong("agreement_id")),
                requireNonNull(LedgerStore.month(row, "month")),
                row.getObject("allowance", Integer.class),
                row.getInt("used"),
                row.getInt("counted_over"),
                row.getInt("entries"),
                row.getBoolean("issued"));
    }
}
