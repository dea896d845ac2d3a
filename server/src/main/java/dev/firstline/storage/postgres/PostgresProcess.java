package dev.firstline.storage.postgres;

import dev.firstline.storage.StartRefused;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps PostgreSQL running on a cluster, from its start until it is closed: one that dies is
 * started again on the same port.
 *
 * <p>It ends with this process even when that is killed: the kernel then interrupts it. Because
 * that signal follows the thread that started it, one thread of this object does nothing else.
 */
final class PostgresProcess implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PostgresProcess.class);

    /** What a killed predecessor leaves in shared memory blocks a start for about two seconds. */
    private static final int ATTEMPTS = 20;

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(250);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    private final Cluster cluster;
    private final PostgresSettings settings;
    private final int port;
    private final File output;
    private final CompletableFuture<@Nullable Void> started = new CompletableFuture<>();
    private final Thread keeper =
            Thread.ofPlatform().daemon().name("postgres").unstarted(this::keep);

    private volatile boolean closing;
    private @Nullable Process running;

    private PostgresProcess(Cluster cluster, PostgresSettings settings, int port, File output) {
        this.cluster = cluster;
        this.settings = settings;
        this.port = port;
        this.output = output;
    }

    /**
     * Returns once it accepts connections, however long it takes to recover from a crash.
     *
     * @param output takes what it says of its last start
     * @throws StartRefused when it does not start
     */
    static PostgresProcess start(
            Cluster cluster, PostgresSettings settings, int port, File output) {
        var process = new PostgresProcess(cluster, settings, port, output);
        process.keeper.start();
        try {
            process.started.join();
            return process;
        } catch (CompletionException e) {
            throw new StartRefused(
                    "PostgreSQL does not start: %s holds the reason (%s)."
                            .formatted(output, process.lastLine()),
                    e.getCause());
        }
    }

    /** Ends PostgreSQL: what is committed is kept, open sessions are cut. */
    @Override
    public void close() {
        stop();
        try {
            keeper.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep() {
        int failures = 0;
        while (!closing && failures < ATTEMPTS) {
            boolean ran = run();
            // Once it has served, it is never given up.
            failures = ran || started.isDone() ? 0 : failures + 1;
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
        }
        started.completeExceptionally(new IllegalStateException("PostgreSQL ended at once"));
    }

    /** Returns when it has ended: whether it ever accepted connections. */
    private boolean run() {
        try {
            Process process = launch();
            boolean ready = becomesReady(process);
            if (ready) {
                started.complete(null);
                process.onExit().join();
            }
            if (!closing) {
                log.warn("PostgreSQL ended ({}), and is started again", process.exitValue());
            }
            return ready;
        } catch (IOException | UncheckedIOException e) {
            log.warn("PostgreSQL cannot be started", e);
            return false;
        }
    }

    private synchronized Process launch() throws IOException {
        if (closing) {
            throw new IOException("closed meanwhile");
        }
        running = cluster.start(settings, port, output);
        return running;
    }

    private boolean becomesReady(Process process) {
        while (process.isAlive()) {
            if (Postmaster.notedIn(cluster.folder())
                    .filter(noted -> noted.pid() == process.pid() && noted.ready())
                    .isPresent()) {
                return true;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return false;
    }

    private synchronized void stop() {
        closing = true;
        if (running == null || !running.isAlive()) {
            return;
        }
        try {
            cluster.stop();
        } catch (IOException e) {
            log.warn("PostgreSQL did not stop when asked", e);
            running.destroy();
        }
    }

    private String lastLine() {
        try {
            List<String> lines = Files.readAllLines(output.toPath());
            return lines.isEmpty() ? "it says nothing" : lines.getLast();
        } catch (IOException e) {
            return e.toString();
        }
    }
}
