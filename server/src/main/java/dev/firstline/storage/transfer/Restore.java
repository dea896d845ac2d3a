package dev.firstline.storage.transfer;

import dev.firstline.storage.DatabaseAddress;
import dev.firstline.storage.Sha256;
import dev.firstline.storage.TransferRefused;
import dev.firstline.storage.Transferred;
import dev.firstline.storage.UnusableFolder;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;

/**
 * Reads an export into an empty database: all of it, or nothing. The schema is that of the export;
 * the next start of the server brings it to its own.
 *
 * @param owner of the tables to be
 * @param data folder for the files
 * @param migrations where Flyway finds them
 */
public record Restore(DatabaseAddress owner, Path data, String migrations) {

    /** The class of SQLSTATE for what cannot be read as rows. */
    private static final String DATA = "22";

    /**
     * Before a database is asked for.
     *
     * @throws UnusableFolder when the folder cannot be read
     * @throws TransferRefused when there is no complete export in it
     */
    public static void requireExport(Path directory) {
        Manifest.read(directory);
    }

    /**
     * Reads what {@link Export} wrote.
     *
     * @throws TransferRefused when the database is not empty, or the export is damaged or of a
     *     newer Firstline; the database is then as before
     */
    public Transferred from(Path directory) throws IOException, SQLException {
        Manifest manifest = Manifest.read(directory);
        EmptyDatabaseStore database = new EmptyDatabaseStore(owner);
        database.occupy();
        boolean complete = false;
        try {
            migrate(manifest);
            new FileCopies(data, directory).restore();
            load(manifest, directory);
            complete = true;
            return manifest.summary();
        } finally {
            if (!complete) {
                database.empty();
            }
        }
    }

    private void migrate(Manifest manifest) {
        String version = manifest.schemaVersion();
        try {
            Flyway.configure()
                    .dataSource(owner.dataSource())
                    .locations(migrations)
                    .target(version)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new TransferRefused(
                    "The export has schema %s, which this Firstline cannot make (%s): restore it with the version that wrote it, or a newer one."
                            .formatted(version, e.getMessage()),
                    e);
        }
    }

    private void load(Manifest manifest, Path directory) throws IOException, SQLException {
        try (Connection connection = owner.connect()) {
            connection.setAutoCommit(false);
            CatalogueStore catalogue = new CatalogueStore(connection);
            manifest.partitions().forEach(partition -> make(partition, catalogue));
            Guards guards = Guards.lift(connection);
            // Migrations bring rows along, which the export has too.
            catalogue.execute("truncate " + names(manifest));
            for (Manifest.Table table : manifest.tables()) {
                load(table, connection, directory);
            }
            manifest.sequences().forEach(catalogue::setSequence);
            guards.restore();
            catalogue.execute(EmptyDatabaseStore.REMOVE_MARK);
            connection.commit();
        }
    }

    private static void make(Manifest.Partition partition, CatalogueStore catalogue) {
        catalogue.execute(
                "create table if not exists %s partition of %s %s"
                        .formatted(partition.name(), partition.table(), partition.bound()));
    }

    private static void load(Manifest.Table table, Connection connection, Path directory)
            throws IOException, SQLException {
        String columns = String.join(", ", table.columns());
        String copy = "copy %s (%s) from stdin".formatted(table.name(), columns);
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        MessageDigest digest = Sha256.digest();
        Path file = table.file(directory);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            long rows = copies.copyIn(copy, new DigestInputStream(in, digest));
            if (rows != table.rows() || !Sha256.of(digest).hex().equals(table.sha256())) {
                throw changed(file, null);
            }
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith(DATA)) {
                throw changed(file, e);
            }
            throw e;
        }
    }

    private static TransferRefused changed(Path file, @Nullable SQLException fault) {
        return new TransferRefused(
                "%s was changed after it was exported: restore from another copy of the export."
                        .formatted(file),
                fault);
    }

    private static String names(Manifest manifest) {
        return manifest.tables().stream()
                .map(Manifest.Table::name)
                .collect(Collectors.joining(", "));
    }
}
