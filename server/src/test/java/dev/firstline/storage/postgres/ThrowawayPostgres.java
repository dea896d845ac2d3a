package dev.firstline.storage.postgres;

import dev.firstline.storage.DataFolder;
import dev.firstline.storage.DatabaseAddresses;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A PostgreSQL whose data nobody will miss, and the only one that may run without durability. It
 * and its folder go with the process.
 *
 * <p>With {@code FIRSTLINE_TEST_POSTGRES=system} it is the one installed on the machine, else the
 * one that Firstline brings.
 */
public final class ThrowawayPostgres {

    private final Path folder;
    private final EmbeddedDatabase database;

    private ThrowawayPostgres(Path folder, EmbeddedDatabase database) {
        this.folder = folder;
        this.database = database;
    }

    public static ThrowawayPostgres start() {
        return start("system".equals(System.getenv("FIRSTLINE_TEST_POSTGRES")));
    }

    /** Debian's, of the highest version there is. */
    public static Path installed() throws IOException {
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.max(Comparator.comparing(Path::toString)).orElseThrow().resolve("bin");
        }
    }

    /** The one installed on the machine. */
    public static ThrowawayPostgres startInstalled() {
        return start(true);
    }

    private static ThrowawayPostgres start(boolean installed) {
        try {
            Path folder = Files.createTempDirectory("firstline-test-");
            // An initdb before 16 comes back to where it was by way of the folders above.
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            DataFolder data = DataFolder.open(folder);
            PostgresAccount account = PostgresAccount.forFolder(data.folder("postgres"));
            PostgresBinaries binaries =
                    installed
                            ? PostgresBinaries.in(installed())
                            : UnpackedPostgres.find(data, account);
            // Each context of the tests keeps connections of its own.
            PostgresSettings settings =
                    PostgresSettings.durable().with("fsync", "off").with("max_connections", "100");
            Cluster cluster = Cluster.in(data, account, binaries);
            EmbeddedDatabase database = EmbeddedDatabase.start(folder, cluster, settings);
            var throwaway = new ThrowawayPostgres(folder, database);
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(throwaway::discard));
            return throwaway;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public DatabaseAddresses addresses() {
        return database.addresses();
    }

    /** Makes another database beside. */
    public DatabaseAddresses copy(String template, String name) {
        try (Connection connection = database.superuser().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create database %s template %s owner %s"
                            .formatted(name, template, Foundation.OWNER));
            return new DatabaseAddresses(
                    addresses().worker().database(name), addresses().owner().database(name));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new folder that goes when this goes. */
    public Path newFolder() {
        try {
            return Files.createTempDirectory(folder, "data-");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void discard() {
        database.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
