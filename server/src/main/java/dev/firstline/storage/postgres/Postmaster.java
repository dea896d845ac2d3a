package dev.firstline.storage.postgres;

import static java.util.function.Predicate.not;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What PostgreSQL notes of itself in {@code postmaster.pid}, which outlives it when it is killed.
 *
 * @param pid of the process that wrote it, which may be gone, or another by now
 * @param ready it accepts connections
 */
record Postmaster(long pid, boolean ready) {

    private static final int STATUS_LINE = 7;

    static Optional<Postmaster> notedIn(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return lines.stream()
                    .findFirst()
                    .filter(not(String::isBlank))
                    .map(pid -> new Postmaster(Long.parseLong(pid.strip()), ready(lines)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean alive() {
        return ProcessHandle.of(pid).isPresent();
    }

    /** The pid is not that of another process that got the number later. */
    boolean runsIn(Path cluster) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", String.valueOf(pid), "cwd"))
                    .equals(cluster.toRealPath());
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    private static boolean ready(List<String> lines) {
        return lines.size() > STATUS_LINE && lines.get(STATUS_LINE).startsWith("ready");
    }
}
