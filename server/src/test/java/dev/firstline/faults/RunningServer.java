package dev.firstline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A server with the demo in a process of its own, always on the same folder and ports. */
final class RunningServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int BETWEEN_LOOKS_MILLIS = 20;

    private final Path folder;
    private final int port = freePort();
    private final int smtpPort = freePort();
    private Process process;

    RunningServer(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.process = start();
    }

    URI url() {
        return URI.create("http://localhost:" + port);
    }

    int smtpPort() {
        return smtpPort;
    }

    Path data() {
        return folder.resolve("data");
    }

    /** Kills it without warning, and starts it again. */
    void killAndRestart() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        process = start();
    }

    /** Kills PostgreSQL without warning: to start it again is the server's. */
    void killDatabase() throws IOException, InterruptedException {
        while (!postmaster().map(ProcessHandle::destroyForcibly).orElse(false)) {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        Path noted = data().resolve("postgres/18/postmaster.pid");
        if (!Files.exists(noted)) {
            return Optional.empty();
        }
        String pid = Files.readString(noted).lines().findFirst().orElse("");
        return pid.isBlank() ? Optional.empty() : ProcessHandle.of(Long.parseLong(pid));
    }

    /** Stops it as an administrator does. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private Process start() throws IOException, InterruptedException {
        Path ready = data().resolve("demo.json");
        Files.deleteIfExists(ready);
        ProcessBuilder command =
                new ProcessBuilder(command())
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.appendTo(log()));
        command.environment().keySet().removeIf(name -> name.startsWith("FIRSTLINE_"));
        Process started = command.start();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(ready)) {
            assertThat(started.isAlive()).as(() -> said()).isTrue();
            assertThat(System.nanoTime()).as(() -> said()).isLessThan(until);
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
        return started;
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                "dev.firstline.Firstline",
                "serve",
                "--data=" + data(),
                "--port=" + port,
                "--smtp-port=" + smtpPort);
    }

    /** The program's, without the tests', whose beans would join the server. */
    private static String classPath() {
        String own =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(own.split(File.pathSeparator, -1))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private File log() {
        return folder.resolve("server.log").toFile();
    }

    String said() {
        try {
            return Files.readString(log().toPath());
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
