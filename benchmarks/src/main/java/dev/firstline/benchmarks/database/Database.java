package dev.firstline.benchmarks.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The embedded database in the data folder of a server that runs, opened by its superuser. */
public final class Database implements AutoCloseable {

    private static final String FACTORY = "org.newsclub.net.unix.AFUNIXSocketFactory$FactoryArg";

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    public static Database in(Path data) throws IOException, SQLException {
        return new Database(connect(data));
    }

    /** A connection of its own, by the way that the server's take. */
    public static Connection connect(Path data) throws IOException, SQLException {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("database.properties"))) {
            secrets.load(reader);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:%s/firstline?sslmode=disable%s"
                        .formatted(
                                secrets.getProperty("port"),
                                bySocket(data, secrets.getProperty("port"))),
                "postgres",
                secrets.getProperty("superuser.password"));
    }

    /** Empty where the server has none either. */
    private static String bySocket(Path data, String port) throws IOException {
        return socket(data, port)
                .map(file -> URLEncoder.encode(file.toString(), UTF_8))
                .map(("&socketFactory=" + FACTORY + "&socketFactoryArg=")::concat)
                .orElse("");
    }

    /** In the folder of the cluster, which is named after the version of PostgreSQL. */
    private static Optional<Path> socket(Path data, String port) throws IOException {
        try (Stream<Path> found = Files.list(data.toAbsolutePath().resolve("postgres"))) {
            return found.map(it -> it.resolve(".s.PGSQL." + port))
                    .filter(Files::exists)
                    .findFirst();
        }
    }

    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of what a query finds. */
    public List<String> list(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    public String one(String sql) throws SQLException {
        return list(sql).getFirst();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
