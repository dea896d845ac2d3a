package dev.firstline.storage;

import dev.firstline.storage.postgres.EmbeddedDatabase;

import org.jspecify.annotations.Nullable;

/**
 * The database of Firstline, ready to be migrated and worked with: the embedded PostgreSQL, which
 * runs until this is closed, or an external one.
 */
public final class Database implements AutoCloseable {

    private final DatabaseAddresses addresses;
    private final @Nullable EmbeddedDatabase embedded;

    private Database(DatabaseAddresses addresses, @Nullable EmbeddedDatabase embedded) {
        this.addresses = addresses;
        this.embedded = embedded;
    }

    /**
     * Starts the PostgreSQL in the data folder.
     *
     * @throws StartRefused when it does not start
     */
    public static Database embedded(DataFolder data) {
        EmbeddedDatabase embedded = EmbeddedDatabase.start(data);
        try {
            DatabasePreparation.prepare(embedded.addresses());
            return new Database(embedded.addresses(), embedded);
        } catch (RuntimeException e) {
            embedded.close();
            throw e;
        }
    }

    /**
     * Uses a PostgreSQL that others run.
     *
     * @throws StartRefused when it cannot be reached, is older than PostgreSQL 15, or is not fit
     */
    public static Database external(DatabaseAddresses addresses) {
        DatabasePreparation.prepare(addresses);
        return new Database(addresses, null);
    }

    public DatabaseAddresses addresses() {
        return addresses;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
