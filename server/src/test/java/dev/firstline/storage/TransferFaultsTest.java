package dev.firstline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What keeps an export or a restore from its end is told with the file and the cause. */
@Requirement("NFR-7.says-what-to-do")
class TransferFaultsTest {

    @TempDir private Path folder;

    @Test
    void namesTheFileThatTheExportLacks() throws IOException {
        Path export = folder.resolve("export");
        of(TestDatabase.fresh()).export(export);
        Files.delete(export.resolve("tables/support_case.copy"));
        assertThatThrownBy(() -> of(TestDatabase.empty()).restore(export))
                .isInstanceOf(TransferRefused.class)
                .hasMessageContaining("is empty as before")
                .hasMessageContaining("support_case.copy: no such file or folder");
    }

    @Test
    void looksForTheExportBeforeItMakesADataFolder() {
        Path data = folder.resolve("new");
        Transfers transfers = Transfers.of(data, null, null);
        assertThatThrownBy(() -> transfers.restore(folder.resolve("gone")))
                .isInstanceOf(UnusableFolder.class)
                .hasMessageContaining("gone: no such file or folder");
        assertThat(data).doesNotExist();
    }

    private Transfers of(DatabaseAddresses addresses) {
        return Transfers.of(
                folder.resolve("data"),
                FreshDatabase.jdbc(addresses.worker()),
                FreshDatabase.jdbc(addresses.owner()));
    }
}
