package dev.firstline.storage.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.storage.DataFolder;
import dev.firstline.storage.Database;
import dev.firstline.storage.DatabaseAddress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

class EmbeddedDatabaseTest {

    @TempDir private Path folder;

    @Test
    void keepsWhatWasCommittedAndItsPortOverARestart() throws SQLException {
        String url;
        try (DataFolder data = DataFolder.open(folder);
                Database database = Database.embedded(data)) {
            url = database.addresses().owner().url();
            execute(database.addresses().owner(), "create table kept (n int)");
            execute(database.addresses().worker(), "insert into kept values (42)");
        }
        try (DataFolder data = DataFolder.open(folder);
                Database database = Database.embedded(data)) {
            assertThat(ask(database.addresses().worker(), "select n from kept")).isEqualTo("42");
            assertThat(database.addresses().owner().url()).isEqualTo(url);
            assertDurable(database.addresses().worker());
            assertThat(ask(database.addresses().worker(), "select lower('ȘTEFAN')"))
                    .isEqualTo("ștefan");
        }
    }

    @Test
    void isReachedThroughItsSocket() throws Exception {
        try (DataFolder data = DataFolder.open(folder.resolve("a b&c=ț"));
                Database database = Database.embedded(data)) {
            assertThat(comesByPort(database.addresses().worker())).isFalse();
            assertThat(comesByPort(database.addresses().owner())).isTrue();
        }
    }

    @Test
    void isReachedByItsPortWhereItsFolderIsTooDeepForASocket() throws Exception {
        try (DataFolder data = DataFolder.open(folder.resolve("deep".repeat(25)));
                Database database = Database.embedded(data)) {
            assertThat(comesByPort(database.addresses().worker())).isTrue();
        }
    }

    @Test
    void startsBesideTheLockOfASocketWhoseNumberIsAnotherProcessNow() throws Exception {
        DatabaseSocket left;
        try (DataFolder data = DataFolder.open(folder);
                Database database = Database.embedded(data)) {
            String port = ask(database.addresses().worker(), "show port");
            left = DatabaseSocket.in(cluster(), Integer.parseInt(port));
        }
        Process another = new ProcessBuilder(sleeping()).start();
        try (DataFolder data = DataFolder.open(folder)) {
            Files.writeString(
                    left.file().resolveSibling(left.file().getFileName() + ".lock"),
                    "%d\n".formatted(another.pid()));
            try (Database database = Database.embedded(data)) {
                assertThat(comesByPort(database.addresses().worker())).isFalse();
            }
        } finally {
            another.destroy();
        }
    }

    private Path cluster() throws IOException {
        try (Stream<Path> found = Files.list(folder.resolve("postgres"))) {
            return found.findFirst().orElseThrow();
        }
    }

    /** Of the account that PostgreSQL has: it passes others by. */
    private List<String> sleeping() throws IOException {
        return PostgresAccount.forFolder(folder.resolve("postgres"))
                .command(List.of("sleep", "60"));
    }

    private static boolean comesByPort(DatabaseAddress address) throws SQLException {
        return ask(address, "select inet_server_port() is not null").equals("t");
    }

    private static void assertDurable(DatabaseAddress address) throws SQLException {
        assertThat(ask(address, "show fsync")).isEqualTo("on");
        assertThat(ask(address, "show synchronous_commit")).isEqualTo("on");
        assertThat(ask(address, "show full_page_writes")).isEqualTo("on");
        assertThat(ask(address, "show data_checksums")).isEqualTo("on");
    }

    private static void execute(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
