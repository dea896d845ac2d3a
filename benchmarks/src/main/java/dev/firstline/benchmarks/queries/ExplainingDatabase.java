package dev.firstline.benchmarks.queries;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The embedded database of a server, which writes into its log how it carried out each statement
 * (auto_explain), for as long as this is open.
 */
final class ExplainingDatabase implements AutoCloseable {

    private static final List<String> SETTINGS =
            List.of(
                    "session_preload_libraries = 'auto_explain'",
                    "auto_explain.log_min_duration = 0",
                    "auto_explain.log_analyze = on",
                    "auto_explain.log_buffers = on",
                    "auto_explain.log_nested_statements = off",
                    "auto_explain.log_parameter_max_length = 0");

    private final Connection connection;
    private final Path log;

    private ExplainingDatabase(Connection connection, Path log) {
        this.connection = connection;
        this.log = log;
    }

    static ExplainingDatabase in(Path data) throws IOException, SQLException {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("database.properties"))) {
            secrets.load(reader);
        }
        Connection connection =
                DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + secrets.getProperty("port") + "/firstline",
                        "postgres",
                        secrets.getProperty("superuser.password"));
        ExplainingDatabase database =
                new ExplainingDatabase(connection, data.resolve("postgres.log"));
        database.explain();
        return database;
    }

    private void explain() throws SQLException {
        for (String setting : SETTINGS) {
            execute("alter system set " + setting);
        }
        reconnectOthers();
    }

    /** The server's pool opens new sessions, which take the settings. */
    private void reconnectOthers() throws SQLException {
        execute("select pg_reload_conf()");
        execute("select pg_sleep(0.5)");
        execute(
                "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'firstline'");
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of what a query finds. */
    List<String> list(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    String one(String sql) throws SQLException {
        return list(sql).getFirst();
    }

    long logged() throws IOException {
        return Files.size(log);
    }

    /** What was written into the log after so many bytes of it. */
    String loggedSince(long position) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] written = new byte[(int) (file.length() - position)];
            file.seek(position);
            file.readFully(written);
            return new String(written, StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws SQLException {
        for (String setting : SETTINGS) {
            execute("alter system reset " + setting.substring(0, setting.indexOf(' ')));
        }
        reconnectOthers();
        connection.close();
    }
}
