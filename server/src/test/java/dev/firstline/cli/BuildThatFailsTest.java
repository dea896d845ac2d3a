package dev.firstline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.requirement.Requirement;
import dev.firstline.requirements.Checkout;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The scripts in a checkout whose build fails, by a Maven that does nothing else. */
class BuildThatFailsTest {

    @TempDir private Path checkout;

    @BeforeEach
    void make() throws IOException {
        FileSystemUtils.copyRecursively(Checkout.FOLDER.resolve("bin"), checkout.resolve("bin"));
        var maven = checkout.resolve("path/mvn");
        Files.createDirectories(maven.getParent());
        Files.writeString(maven, "#!/bin/sh\necho '[ERROR] no such symbol'\nexit 1\n");
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void isToldFromACommandThatFoundFaults() throws IOException, InterruptedException {
        var command = new ProcessBuilder("bash", "bin/firstline", "doctor");
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment()
                .merge(
                        "PATH",
                        "",
                        (path, _) -> checkout.resolve("path") + File.pathSeparator + path);
        var run = command.directory(checkout.toFile()).redirectErrorStream(true).start();
        var said = new String(run.getInputStream().readAllBytes(), UTF_8);
        assertThat(said)
                .contains("[ERROR] no such symbol", "Firstline could not be built")
                .doesNotContain("No server answers");
        assertThat(run.waitFor()).isEqualTo(Exit.UNAVAILABLE.code());
    }
}
