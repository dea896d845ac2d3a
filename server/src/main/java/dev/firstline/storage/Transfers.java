package dev.firstline.storage;

import dev.firstline.storage.files.FileCause;
import dev.firstline.storage.postgres.EmbeddedDatabase;
import dev.firstline.storage.transfer.Export;
import dev.firstline.storage.transfer.Restore;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Everything out of a Firstline, and into an empty one: for safety, and to move from the embedded
 * PostgreSQL to an external one, back, or to a new major version.
 *
 * <p>Needs no running server and no Spring context.
 */
public final class Transfers {

    private static final String MIGRATIONS = "classpath:db/migration";

    private final Path dataFolder;
    private final Optional<DatabaseAddresses> external;

    private Transfers(Path dataFolder, Optional<DatabaseAddresses> external) {
        this.dataFolder = dataFolder.toAbsolutePath().normalize();
        this.external = external;
    }

    /**
     * Of a data folder.
     *
     * @param url of an external database with user and password, null for the embedded one
     * @param ownerUrl the same for the owner of its tables, null for that of url
     */
    public static Transfers of(Path dataFolder, @Nullable String url, @Nullable String ownerUrl) {
        return new Transfers(dataFolder, new StorageProperties.External(url, ownerUrl).addresses());
    }

    /**
     * Exports into a new or empty folder, whether or not a server runs.
     *
     * @throws StartRefused when the database cannot be reached or started
     * @throws UnusableFolder when the folder cannot be made or written
     * @throws TransferRefused when there is nothing to export, or no room for it
     */
    public Transferred export(Path directory) {
        return external.map(addresses -> exported(addresses, directory))
                .orElseGet(() -> exportEmbedded(directory));
    }

    /**
     * Restores into an empty database, all or nothing, while no server runs.
     *
     * @throws DataFolderInUse while a server runs on it
     * @throws StartRefused when the database cannot be reached or started
     * @throws UnusableFolder when the folder cannot be read
     * @throws TransferRefused when the database is not empty or the export is damaged; the database
     *     is then as before
     */
    public Transferred restore(Path directory) {
        Restore.requireExport(directory);
        try (DataFolder data = DataFolder.open(dataFolder);
                Database database =
                        external.map(Database::external).orElseGet(() -> Database.embedded(data))) {
            return new Restore(database.addresses().owner(), dataFolder, MIGRATIONS)
                    .from(directory);
        } catch (IOException | SQLException | DataAccessException e) {
            throw new TransferRefused(
                    "The restore stopped, and the database is empty as before (%s): restore from another copy of the export."
                            .formatted(FileCause.of(e)),
                    e);
        }
    }

    private Transferred exportEmbedded(Path directory) {
        if (!EmbeddedDatabase.existsIn(dataFolder)) {
            throw new TransferRefused(
                    "There is no Firstline in %s that the user %s may see: name its data folder with --data."
                            .formatted(dataFolder, System.getProperty("user.name")));
        }
        try (DataFolder data = DataFolder.open(dataFolder);
                Database database = Database.embedded(data)) {
            return exported(database.addresses(), directory);
        } catch (DataFolderInUse runs) {
            return exported(EmbeddedDatabase.addresses(dataFolder), directory);
        }
    }

    private Transferred exported(DatabaseAddresses addresses, Path directory) {
        DatabasePreparation.examine(addresses.owner());
        try {
            return new Export(addresses.owner(), dataFolder).to(directory);
        } catch (IOException | SQLException | DataAccessException e) {
            throw new TransferRefused(
                    "The export into %s is not complete (%s): mend that, and export into a new folder."
                            .formatted(directory, FileCause.of(e)),
                    e);
        }
    }
}
