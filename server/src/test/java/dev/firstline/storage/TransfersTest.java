package dev.firstline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.requirement.Requirement;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.file.Path;

@Tag("slow")
class TransfersTest {

    @TempDir private Path folder;

    @Test
    @Requirement({"NFR-5.backup", "NFR-5.restore", "NFR-5.external-database"})
    void movesAnEmbeddedFirstlineToAnotherFolderAndToAnExternalDatabase() {
        try (DataFolder data = DataFolder.open(folder.resolve("data"));
                Database database = Database.embedded(data)) {
            fill(database.addresses().owner());
            Transfers running = Transfers.of(data.root(), null, null);
            assertThat(running.export(folder.resolve("while-running")).rows()).isEqualTo(1);
            assertThatThrownBy(() -> running.restore(folder.resolve("while-running")))
                    .isInstanceOf(DataFolderInUse.class);
        }
        Path export = folder.resolve("stopped");
        Transfers.of(folder.resolve("data"), null, null).export(export);
        Transfers.of(folder.resolve("other"), null, null).restore(export);
        assertHoldsWhatWasFilledIn(folder.resolve("other"));

        DatabaseAddresses external = TestDatabase.empty();
        Transfers.of(
                        folder.resolve("third"),
                        FreshDatabase.jdbc(external.worker()),
                        FreshDatabase.jdbc(external.owner()))
                .restore(export);
        assertThat(blobs(external.worker())).isEqualTo(1);
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void exportsNoFolderThatIsNotAFirstline() {
        assertThatThrownBy(() -> Transfers.of(folder, null, null).export(folder.resolve("export")))
                .isInstanceOf(TransferRefused.class)
                .hasMessageContaining("There is no Firstline in");
    }

    private static void fill(DatabaseAddress owner) {
        Flyway.configure().dataSource(owner.dataSource()).load().migrate();
        JdbcClient.create(owner.dataSource())
                .sql(
                        """
                        insert into blob (sha256, size, content_type, storage_key)
                        values (sha256(''), 0, 'text/plain', 'ab/lost')
                        """)
                .update();
    }

    private static void assertHoldsWhatWasFilledIn(Path dataFolder) {
        try (DataFolder data = DataFolder.open(dataFolder);
                Database database = Database.embedded(data)) {
            assertThat(blobs(database.addresses().worker())).isEqualTo(1);
        }
    }

    private static long blobs(DatabaseAddress address) {
        return JdbcClient.create(address.dataSource())
                .sql("select count(*) from blob")
                .query(Long.class)
                .single();
    }
}
