package dev.firstline.demo.crowd;

import dev.firstline.access.PersonId;

import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Fills tables by COPY, in the transaction of a connection. */
class CrowdStore {

    private final Connection connection;
    private final JdbcClient jdbc;

    CrowdStore(Connection connection) {
        this.connection = connection;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** The ids that the next rows will get. */
    FirstIds firstIds() {
        return new FirstIds(
                nextId("organisation"),
                nextId("agreement"),
                nextId("person"),
                nextId("support_case"),
                nextNumber(),
                nextId("message"),
                nextId("commitment"));
    }

    private long nextId(String table) {
        return jdbc.sql(
                        """
                select coalesce(pg_sequence_last_value(cast(pg_get_serial_sequence(:table, 'id') as regclass)), 0) + 1
                """)
                .param("table", table)
                .query(Long.class)
                .single();
    }

    private long nextNumber() {
        return jdbc.sql(
                        "select case when is_called then last_value + 1 else last_value end from case_number")
                .query(Long.class)
                .single();
    }

    /** Takes so many case numbers, which have no default. */
    void takeNumbers(int count) {
        jdbc.sql("select count(nextval('case_number')) from generate_series(1, :count)")
                .param("count", count)
                .query(Long.class)
                .single();
    }

    <T> void fill(Table<T> table, List<T> things) {
        CopyText rows = new CopyText();
        things.forEach(thing -> table.write(thing, rows));
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table.columns() + " from stdin", rows.stream());
        } catch (SQLException e) {
            throw new IllegalStateException("the crowd cannot be written: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives everybody from an id on the password of somebody, whose hash is costly to make. */
    void givePasswords(long from, PersonId of) {
        jdbc.sql(
                        """
                insert into credential (person_id, password_hash, changed_at)
                select p.id, c.password_hash, c.changed_at
                  from person p
                  join credential c on c.person_id = :of
                 where p.id >= :from
                """)
                .param("of", of.value())
                .param("from", from)
                .update();
    }

    /** The counts that the database keeps by itself, but not while very many rows are let in. */
    void countQueues() {
        jdbc.sql("delete from queue_count").update();
        jdbc.sql("insert into queue_count select * from waiting_cases").update();
    }

    /** What the ledger would have counted when each case came in. */
    void countIncidents(List<CrowdAllowance> allowances, long firstAgreement, Instant now) {
        new CrowdLedgerStore(connection).count(allowances, firstAgreement, now);
    }

    /** So that what is asked of full tables is planned for full tables from the first page on. */
    void analyse() {
        jdbc.sql("analyze").update();
    }
}
