package dev.firstline.storage.postgres;

import dev.firstline.storage.DataFolder;
import dev.firstline.storage.DatabaseAddress;
import dev.firstline.storage.DatabaseAddresses;
import dev.firstline.storage.StartRefused;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * The PostgreSQL that Firstline brings, running on the files of a data folder, with the roles and
 * the database of Firstline in it.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private final PostgresProcess process;
    private final DatabaseSecrets secrets;
    private final DatabaseSocket socket;

    private EmbeddedDatabase(
            PostgresProcess process, DatabaseSecrets secrets, DatabaseSocket socket) {
        this.process = process;
        this.secrets = secrets;
        this.socket = socket;
    }

    /**
     * Returns once it accepts connections. Ends the PostgreSQL that a killed server left.
     *
     * @throws StartRefused when it does not start
     */
    public static EmbeddedDatabase start(DataFolder data) {
        try {
            PostgresAccount account = PostgresAccount.forFolder(data.folder("postgres"));
            Cluster cluster = Cluster.in(data, account, UnpackedPostgres.find(data, account));
            return start(data.root(), cluster, PostgresSettings.durable()).requireDurability();
        } catch (IOException | SQLException e) {
            throw new StartRefused(
                    "The database in %s cannot be started: %s"
                            .formatted(data.root(), e.getMessage()),
                    e);
        }
    }

    /** Whether a data folder has one, running or not. */
    public static boolean existsIn(Path dataFolder) {
        return DatabaseSecrets.existIn(dataFolder);
    }

    /**
     * How to reach that of a data folder while a server runs on it.
     *
     * @throws StartRefused when this may not be read
     */
    public static DatabaseAddresses addresses(Path dataFolder) {
        try {
            return addresses(DatabaseSecrets.of(dataFolder));
        } catch (IOException e) {
            throw new StartRefused(
                    "%s cannot be read: be the user that Firstline runs as."
                            .formatted(e.getMessage()),
                    e);
        }
    }

    static EmbeddedDatabase start(Path dataFolder, Cluster cluster, PostgresSettings settings)
            throws IOException, SQLException {
        cluster.endOrphan();
        DatabaseSecrets known = DatabaseSecrets.of(dataFolder);
        // That of last time if it can be had, so that noted addresses go on to hold.
        DatabaseSecrets secrets = known.withPort(FreePort.orAnother(known.port())).save(dataFolder);
        cluster.initialise(secrets.superuser());
        File output = dataFolder.resolve("postgres.log").toFile();
        PostgresProcess process = PostgresProcess.start(cluster, settings, secrets.port(), output);
        DatabaseSocket socket = DatabaseSocket.in(cluster.folder(), secrets.port());
        EmbeddedDatabase database = new EmbeddedDatabase(process, secrets, socket);
        try {
            Foundation.lay(database.superuser(), secrets);
            return database;
        } catch (SQLException e) {
            database.close();
            throw e;
        }
    }

    /** Its worker comes through the unix socket where that can be used, its owner never does. */
    public DatabaseAddresses addresses() {
        DatabaseAddresses byPort = addresses(secrets);
        return socket.isUsable()
                ? new DatabaseAddresses(
                        byPort.worker().at(socket.url(Foundation.DATABASE)), byPort.owner())
                : byPort;
    }

    @Override
    public void close() {
        process.close();
    }

    DatabaseAddress superuser() {
        return address(secrets, "postgres", Cluster.SUPERUSER, secrets.superuser());
    }

    private EmbeddedDatabase requireDurability() throws SQLException {
        try {
            Durability.require(addresses().worker());
            return this;
        } catch (SQLException | StartRefused e) {
            close();
            throw e;
        }
    }

    private static DatabaseAddresses addresses(DatabaseSecrets secrets) {
        return new DatabaseAddresses(
                address(secrets, Foundation.DATABASE, Foundation.WORKER, secrets.worker()),
                address(secrets, Foundation.DATABASE, Foundation.OWNER, secrets.owner()));
    }

    private static DatabaseAddress address(
            DatabaseSecrets secrets, String database, String user, String password) {
        String url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(secrets.port(), database);
        return new DatabaseAddress(url, user, password);
    }
}
