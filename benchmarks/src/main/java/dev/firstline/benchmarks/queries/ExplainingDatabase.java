package dev.firstline.benchmarks.queries;

import dev.firstline.benchmarks.database.Database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

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

    private final Database database;
    private final Path log;

    private ExplainingDatabase(Database database, Path log) {
        this.database = database;
        this.log = log;
    }

    static ExplainingDatabase in(Path data) throws IOException, SQLException {
        ExplainingDatabase database =
                new ExplainingDatabase(Database.in(data), data.resolve("postgres.log"));
        database.explain();
        return database;
    }

    private void explain() throws SQLException {
        for (String setting : SETTINGS) {
            database.execute("alter system set " + setting);
        }
        reconnectOthers();
    }

    /**
     * The server's pool opens new sessions, which take the settings, once it has missed the old.
     */
    private void reconnectOthers() throws SQLException {
        database.execute("select pg_reload_conf()");
        database.execute("select pg_sleep(0.5)");
        database.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'firstline'");
        database.execute("select pg_sleep(1)");
    }

    Database database() {
        return database;
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
            database.execute("alter system reset " + setting.substring(0, setting.indexOf(' ')));
        }
        reconnectOthers();
        database.close();
    }
}
