package dev.firstline.storage;

import dev.firstline.storage.postgres.ThrowawayPostgres;

import org.flywaydb.core.Flyway;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Databases for tests: one PostgreSQL per test run, in it a database for whoever asks, each a copy
 * of one that was migrated once (some 50 ms).
 *
 * <p>A test with Spring says {@link FirstlineTest} and injects what it needs. A test of a store
 * without Spring asks here:
 *
 * <pre>{@code
 * private final JdbcClient db = JdbcClient.create(TestDatabase.fresh().worker().dataSource());
 * }</pre>
 *
 * <p>{@code FIRSTLINE_TEST_POSTGRES=system} runs them on the PostgreSQL installed on the machine
 * instead of the one that Firstline brings.
 */
public final class TestDatabase {

    private static final AtomicInteger count = new AtomicInteger();

    private TestDatabase() {}

    /** A new database with today's schema and no rows. */
    public static DatabaseAddresses fresh() {
        return Run.POSTGRES.copy("firstline", "test_" + count.incrementAndGet());
    }

    /** A new database with nothing in it. */
    public static DatabaseAddresses empty() {
        return Run.POSTGRES.copy("template0", "test_" + count.incrementAndGet());
    }

    /** A new folder, removed after the run. */
    public static Path newFolder() {
        return Run.POSTGRES.newFolder();
    }

    /** Started by the first test that needs it. */
    private static final class Run {

        static final ThrowawayPostgres POSTGRES = migrated();

        private static ThrowawayPostgres migrated() {
            ThrowawayPostgres postgres = ThrowawayPostgres.start();
            DatabasePreparation.prepare(postgres.addresses());
            Flyway.configure()
                    .dataSource(postgres.addresses().owner().dataSource())
                    .load()
                    .migrate();
            return postgres;
        }
    }
}
