package dev.firstline.storage.transfer;

import dev.firstline.storage.DataFolder;
import dev.firstline.storage.DatabaseAddress;
import dev.firstline.storage.Sha256;
import dev.firstline.storage.TransferRefused;
import dev.firstline.storage.Transferred;
import dev.firstline.storage.UnusableFolder;
import dev.firstline.storage.files.FileCause;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes everything as it was at one instant, while others go on working.
 *
 * @param owner of the tables
 * @param data folder with the files
 */
public record Export(DatabaseAddress owner, Path data) {

    /**
     * Writes into a new or empty folder, for nobody else to read.
     *
     * @throws UnusableFolder when it cannot be made or written
     * @throws TransferRefused when it is not empty, or there is no Firstline in the database
     */
    public Transferred to(Path directory) throws IOException, SQLException {
        make(directory);
        try (Connection connection = owner.connect()) {
            // Before the snapshot: no file that it knows may go while this runs.
            new CatalogueStore(connection).holdFiles();
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            return export(connection, directory);
        }
    }

    private Transferred export(Connection connection, Path directory)
            throws IOException, SQLException {
        CatalogueStore catalogue = new CatalogueStore(connection);
        String version = catalogue.findSchemaVersion().orElseThrow(this::nothingThere);
        List<Manifest.Table> tables = new ArrayList<>();
        for (CatalogueStore.Table table : catalogue.listTables()) {
            tables.add(export(table, connection, directory));
        }
        long files = new FileCopies(data, directory).export(catalogue.streamBlobKeys());
        Manifest manifest =
                new Manifest(
                        Manifest.FORMAT,
                        version,
                        tables,
                        catalogue.listPartitions(),
                        catalogue.listSequences(),
                        files);
        manifest.write(directory);
        return manifest.summary();
    }

    private static Manifest.Table export(
            CatalogueStore.Table table, Connection connection, Path directory)
            throws IOException, SQLException {
        String columns = String.join(", ", table.columns());
        String copy = "copy (select %s from %s) to stdout".formatted(columns, table.name());
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        MessageDigest digest = Sha256.digest();
        Path file = Manifest.Table.file(directory, table.name());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            long rows = copies.copyOut(copy, new DigestOutputStream(out, digest));
            String sum = Sha256.of(digest).hex();
            return new Manifest.Table(table.name(), table.columns(), rows, sum);
        }
    }

    private static void make(Path directory) {
        try {
            Files.createDirectories(directory, DataFolder.PRIVATE);
            requireEmpty(directory);
            Files.createDirectories(directory.resolve("tables"), DataFolder.PRIVATE);
        } catch (IOException e) {
            throw new UnusableFolder(
                    "The folder %s cannot be made and written by the user %s (%s): name another for the export."
                            .formatted(directory, System.getProperty("user.name"), FileCause.of(e)),
                    e);
        }
    }

    private static void requireEmpty(Path directory) throws IOException {
        try (Stream<Path> found = Files.list(directory)) {
            if (found.findAny().isPresent()) {
                throw new TransferRefused(
                        "%s is not empty: name a new folder for the export.".formatted(directory));
            }
        }
    }

    private TransferRefused nothingThere() {
        return new TransferRefused(
                "There is no Firstline in %s: name the data folder or the database of one that has run."
                        .formatted(owner.url()));
    }
}
