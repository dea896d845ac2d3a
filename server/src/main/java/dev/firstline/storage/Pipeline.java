package dev.firstline.storage;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ConcurrentLruCache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

/**
 * Several statements in one message to the database and one back: queries that belong together, and
 * changes whose outcome nobody waits for. Changes: within a transaction they are kept back until
 * another statement follows or it commits, and then go to the database together; what is asked by
 * the pipeline goes in the same message with them. Their order, and all that anybody can see, is
 * what it would be without; only that a fault is thrown by the statement that follows.
 */
public final class Pipeline {

    private static final String TASK = "what was kept back";

    private static final int KNOWN_STATEMENTS = 200;

    /** What may be kept back: no more than the driver sends without waiting for an answer. */
    private static final int MOST = 32;

    private static final ConcurrentLruCache<String, ParsedSql> PARSED =
            new ConcurrentLruCache<>(KNOWN_STATEMENTS, NamedParameterUtils::parseSqlStatement);

    private final DataSource source;
    private final SQLExceptionTranslator translator = new SQLStateSQLExceptionTranslator();

    private final ThreadLocal<Map<Connection, List<Statement>>> kept =
            ThreadLocal.withInitial(IdentityHashMap::new);

    Pipeline(DataSource source) {
        this.source = source;
    }

    /** One statement, with parameters by name as {@code JdbcClient} has them. */
    public final class Statement {

        private final String written;
        private final ParsedSql sql;
        private final MapSqlParameterSource values = new MapSqlParameterSource();

        private Statement(String written) {
            this.written = written;
            this.sql = PARSED.get(written);
        }

        public Statement param(String name, @Nullable Object value) {
            values.addValue(name, value);
            return this;
        }

        public Statement params(Map<String, ? extends @Nullable Object> more) {
            values.addValues(more);
            return this;
        }

        /** A change; outside of a transaction at once. */
        public void send() {
            Pipeline.this.send(this);
        }

        /** As a query, to be asked along with others. */
        public <R> Query<R> query(Query.Row<R> row, Consumer<List<R>> keep) {
            return new Query<>(written, values.getValues(), row, keep);
        }

        /** Asks it at once: what its rows are. */
        public <R> List<R> list(Query.Row<R> row) {
            List<R> answer = new ArrayList<>();
            ask(List.of(query(row, answer::addAll)));
            return answer;
        }

        /** The same for what has one row, or none. */
        public <R> Optional<R> optional(Query.Row<R> row) {
            return DataAccessUtils.optionalResult(list(row));
        }

        /** The same for what has one row. */
        public <R> R single(Query.Row<R> row) {
            return DataAccessUtils.requiredSingleResult(list(row));
        }

        private String text() {
            return NamedParameterUtils.substituteNamedParameters(sql, values);
        }

        private @Nullable Object[] arguments() {
            return NamedParameterUtils.buildValueArray(sql, values, null);
        }
    }

    /** Asks them in their order, after what was kept back; each is answered when this returns. */
    public void ask(List<Query<?>> queries) {
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            List<Statement> changes = takeKept();
            List<Statement> all = new ArrayList<>(changes);
            queries.forEach(it -> all.add(sql(it.sql()).params(it.params())));
            try (PreparedStatement together = connection.prepareStatement(text(all))) {
                execute(together, all);
                for (Statement _ : changes) {
                    together.getMoreResults();
                }
                for (Query<?> query : queries) {
                    query.answer(together.getResultSet());
                    together.getMoreResults();
                }
            }
        } catch (SQLException e) {
            throw translated(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    public Statement sql(String sql) {
        return new Statement(sql);
    }

    private void send(Statement change) {
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            if (!isOfTransaction(connection)) {
                send(List.of(change), connection);
                return;
            }
            List<Statement> before = kept.get().computeIfAbsent(connection, _ -> new ArrayList<>());
            before.add(change);
            if (before.size() >= MOST) {
                flush();
            }
        } catch (SQLException e) {
            throw translated(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private boolean isOfTransaction(Connection connection) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && DataSourceUtils.isConnectionTransactional(connection, source);
    }

    /** Sends what is kept back for the transaction of this thread. */
    void flush() throws SQLException {
        sendKept(List.of());
    }

    /**
     * Sends it in one message with the commit, so that the driver finds nothing left to commit;
     * where nothing is kept back that is left to the driver.
     */
    void commit() {
        try {
            sendKept(List.of(sql("commit")));
        } catch (SQLException e) {
            throw translated(e);
        }
    }

    private void sendKept(List<Statement> andThen) throws SQLException {
        List<Statement> changes = takeKept();
        if (!changes.isEmpty()) {
            Connection connection = DataSourceUtils.getConnection(source);
            try {
                send(Stream.concat(changes.stream(), andThen.stream()).toList(), connection);
            } finally {
                DataSourceUtils.releaseConnection(connection, source);
            }
        }
    }

    private List<Statement> takeKept() {
        if (TransactionSynchronizationManager.getResource(source)
                instanceof ConnectionHolder holder) {
            List<Statement> changes = kept.get().remove(holder.getConnection());
            return changes == null ? List.of() : changes;
        }
        return List.of();
    }

    private static void send(List<Statement> changes, Connection connection) throws SQLException {
        try (PreparedStatement together = connection.prepareStatement(text(changes))) {
            execute(together, changes);
        }
    }

    private static String text(List<Statement> statements) {
        return statements.stream().map(Statement::text).collect(Collectors.joining(";\n"));
    }

    private static void execute(PreparedStatement together, List<Statement> statements)
            throws SQLException {
        int place = 0;
        for (Statement each : statements) {
            for (Object value : each.arguments()) {
                StatementCreatorUtils.setParameterValue(
                        together, ++place, SqlTypeValue.TYPE_UNKNOWN, value);
            }
        }
        together.execute();
    }

    /** The same, for who knows nothing of JDBC. */
    void flushNow() {
        try {
            flush();
        } catch (SQLException e) {
            throw translated(e);
        }
    }

    private DataAccessException translated(SQLException fault) {
        DataAccessException known = translator.translate(TASK, null, fault);
        return known == null ? new UncategorizedSQLException(TASK, null, fault) : known;
    }

    /** Forgets what was kept back for a transaction that is not committed. */
    void forget() {
        takeKept();
    }
}
