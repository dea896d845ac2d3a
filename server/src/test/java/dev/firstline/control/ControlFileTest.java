package dev.firstline.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class ControlFileTest {

    private final ControlFile file = new ControlFile(URI.create("http://127.0.0.1:8080"), "sesame");

    @TempDir private Path data;

    @Test
    void isFoundAsItWasWritten() {
        file.write(data);
        assertThat(ControlFile.find(data)).contains(file);
    }

    @Test
    void canBeReadByItsOwnerOnly() throws IOException {
        file.write(data);
        var permissions = Files.getPosixFilePermissions(data.resolve("run/control.json"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void leavesNothingElseBehind() throws IOException {
        file.write(data);
        file.write(data);
        try (var left = Files.list(data.resolve("run"))) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void isGoneOnceRemoved() {
        file.write(data);
        ControlFile.remove(data);
        assertThat(ControlFile.find(data)).isEmpty();
    }

    @Test
    void isNotFoundWhereItIsBroken() throws IOException {
        Files.createDirectories(data.resolve("run"));
        Files.writeString(data.resolve("run/control.json"), "{\"url\":");
        assertThat(ControlFile.find(data)).isEmpty();
    }

    @Test
    void opensForItsOwnSecretOnly() {
        var secret = new ControlSecret();
        assertThat(secret.opensFor(secret.text())).isTrue();
        assertThat(secret.opensFor(new ControlSecret().text())).isFalse();
        assertThat(secret.opensFor(null)).isFalse();
    }
}
