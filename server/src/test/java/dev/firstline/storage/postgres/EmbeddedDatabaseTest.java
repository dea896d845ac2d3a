package dev.firstline.storage.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.storage.DataFolder;
import dev.firstline.storage.Database;
import dev.firstline.storage.DatabaseAddress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

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
