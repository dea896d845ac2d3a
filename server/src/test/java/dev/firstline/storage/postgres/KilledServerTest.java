package dev.firstline.storage.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.security.auth.module.UnixSystem;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.util.StringUtils;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** What a server had committed is there after it was killed, whoever it ran as. */
@Isolated
@Tag("fault")
@Requirement("NFR-2.server-killed")
class KilledServerTest {

    /** Debian's daemon: PostgreSQL asks for a user with a name. */
    private static final int SOMEONE = 1;

    private static final int KILLS = 3;

    @TempDir private Path folder;

    @BeforeEach
    void letOthersIn() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void losesNothingOfWhatItCommitted() throws IOException {
        killAgainAndAgain(List.of(), folder.resolve("data"));
    }

    @Test
    void losesNothingInAFolderThatIsClosedToOthers() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        killAgainAndAgain(List.of(), closed.resolve("data"));
    }

    @Test
    void losesNothingAsAnOrdinaryUser() throws IOException {
        assumeTrue(new UnixSystem().getUid() == 0, "another user can be had by root only");
        Path home = Files.createDirectory(folder.resolve("home"));
        Files.setAttribute(home, "unix:uid", SOMEONE);
        List<String> asSomeone =
                List.of("setpriv", "--reuid=" + SOMEONE, "--regid=" + SOMEONE, "--clear-groups");
        killAgainAndAgain(asSomeone, home.resolve("data"));
    }

    private void killAgainAndAgain(List<String> account, Path data) throws IOException {
        long acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged = runAndKill(account, data, acknowledged);
        }
        runAndKill(account, data, acknowledged);
    }

    /** The last number that it acknowledged before it was killed. */
    private long runAndKill(List<String> account, Path data, long acknowledged) throws IOException {
        Process server = start(account, data);
        try (BufferedReader said = server.inputReader(UTF_8)) {
            List<Long> numbers =
                    said.lines()
                            .filter(line -> line.matches("(kept )?\\d+"))
                            .map(line -> Long.valueOf(line.replace("kept ", "")))
                            .limit(300)
                            .toList();
            assertThat(numbers).as(() -> log()).hasSize(300);
            assertThat(numbers.getFirst()).as("kept").isGreaterThanOrEqualTo(acknowledged);
            return numbers.getLast();
        } finally {
            server.destroyForcibly().onExit().join();
        }
    }

    private Process start(List<String> account, Path data) throws IOException {
        List<String> command = new ArrayList<>(account);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Duser.home=" + data.getParent());
        command.addAll(List.of("-cp", classPath(), CommittingServer.class.getName()));
        command.add(data.toString());
        return new ProcessBuilder(command).redirectError(folder.resolve("errors").toFile()).start();
    }

    /** Copied to where every user can read it, which a Maven repository in root's home is not. */
    private String classPath() throws IOException {
        Path shared = Files.createDirectories(folder.resolve("classpath"));
        String own =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> entries = new ArrayList<>();
        for (String entry : StringUtils.delimitedListToStringArray(own, File.pathSeparator)) {
            entries.add(readable(Path.of(entry), shared).toString());
        }
        return String.join(File.pathSeparator, entries);
    }

    private static Path readable(Path entry, Path shared) throws IOException {
        Path copy = shared.resolve(entry.getFileName());
        // What is as large as that drives browsers.
        if (Files.isDirectory(entry) || Files.size(entry) > 50_000_000) {
            return entry;
        }
        return Files.exists(copy) ? copy : Files.copy(entry, copy);
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("errors"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
