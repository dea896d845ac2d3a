package dev.firstline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class DataFolderTest {

    @TempDir private Path folder;

    @Test
    void isHeldByOneAtATime() {
        Path root = folder.resolve("data");
        try (DataFolder held = DataFolder.open(root)) {
            assertThatThrownBy(() -> DataFolder.open(held.root()))
                    .isInstanceOf(DataFolderInUse.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        DataFolder.open(root).close();
    }

    @Test
    void canBeEnteredByItsOwnerOnly() throws IOException {
        try (DataFolder data = DataFolder.open(folder.resolve("data"))) {
            assertThat(permissions(data.root())).isEqualTo("rwx------");
            assertThat(permissions(data.folder("mail"))).isEqualTo("rwx------");
        }
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void saysWhatToDoWhereItCannotBeMade() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("or choose another with --data");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
