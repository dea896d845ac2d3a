package dev.firstline.storage.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;

import dev.firstline.requirement.Requirement;
import dev.firstline.storage.DataFolder;
import dev.firstline.storage.Database;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

@Isolated
@Tag("fault")
class KilledPostgresTest {

    @TempDir private Path folder;

    @Test
    @Requirement("NFR-2.database-killed")
    void comesBackUnderTheSamePool() {
        try (DataFolder data = DataFolder.open(folder);
                Database database = Database.embedded(data);
                HikariDataSource pool = pool(database)) {
            JdbcClient db = JdbcClient.create(pool);
            JdbcClient.create(database.addresses().owner().dataSource())
                    .sql("create table kept (n int)")
                    .update();
            for (int kill = 1; kill <= 3; kill++) {
                int row = kill;
                retrying(() -> db.sql("insert into kept values (:n)").param("n", row).update());
                killWithoutWarning();
                retrying(() -> assertThat(highest(db)).isEqualTo(row));
            }
        }
    }

    @Test
    void endsTheOneThatAKilledServerLeft() throws IOException, SQLException {
        Process orphan;
        try (DataFolder data = DataFolder.open(folder)) {
            Database.embedded(data).close();
            orphan = startWithoutAServer(data);
        }
        try (DataFolder data = DataFolder.open(folder);
                Database back = Database.embedded(data)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(back.addresses().worker().connect()).satisfies(Connection::close);
            assertThat(postmaster()).isNotEqualTo(orphan.pid());
        }
    }

    @Test
    void isNotMisledByAnotherProcessOfTheSameNumber() throws IOException, SQLException {
        try (DataFolder data = DataFolder.open(folder)) {
            Database.embedded(data).close();
        }
        long someone = ProcessHandle.current().pid();
        Path noted = folder.resolve("postgres/18/postmaster.pid");
        Files.writeString(noted, someone + "\n/proc/self/cwd\n");
        try (DataFolder data = DataFolder.open(folder);
                Database back = Database.embedded(data)) {
            assertThat(postmaster()).isNotEqualTo(someone);
            assertThat(back.addresses().worker().connect()).satisfies(Connection::close);
        }
    }

    private static HikariDataSource pool(Database database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(database.addresses().worker().dataSource());
        return pool;
    }

    private void killWithoutWarning() {
        Optional<ProcessHandle> running = Optional.empty();
        while (running.isEmpty()) {
            running = Postmaster.notedIn(cluster()).flatMap(noted -> ProcessHandle.of(noted.pid()));
        }
        running.get().destroyForcibly();
    }

    private long postmaster() {
        return Postmaster.notedIn(cluster()).orElseThrow().pid();
    }

    private Path cluster() {
        return folder.resolve("postgres/18");
    }

    private static int highest(JdbcClient db) {
        return db.sql("select max(n) from kept").query(Integer.class).single();
    }

    /** Sessions of the killed PostgreSQL fail once each, and until there is a new one. */
    private static void retrying(Runnable work) {
        long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (true) {
            try {
                work.run();
                return;
            } catch (DataAccessException notYet) {
                assertThat(System.nanoTime()).as("patience").isLessThan(patience);
            }
        }
    }

    private Process startWithoutAServer(DataFolder data) throws IOException {
        PostgresAccount account = PostgresAccount.forFolder(data.folder("postgres"));
        Cluster cluster = Cluster.in(data, account, UnpackedPostgres.find(data, account));
        int port = DatabaseSecrets.of(folder).port();
        File output = folder.resolve("orphan.log").toFile();
        Process orphan = cluster.start(PostgresSettings.durable(), port, output);
        while (Postmaster.notedIn(cluster.folder()).filter(Postmaster::ready).isEmpty()) {
            assertThat(orphan.isAlive()).isTrue();
            Thread.onSpinWait();
        }
        return orphan;
    }
}
