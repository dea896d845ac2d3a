package dev.firstline.storage;

import dev.firstline.storage.files.Durably;
import dev.firstline.storage.files.Orphans;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Messages as they came in, a file each, by month.
 *
 * <p>A message may be acknowledged to its sender once {@link #write} has returned and a row with
 * its key is committed (MAIL-1). A file whose row never came is an orphan, which {@link #sweep}
 * removes.
 */
public final class RawMailFiles {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("yyyy-MM").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Path unfinished;
    private final InstantSource clock;

    RawMailFiles(DataFolder data, InstantSource clock) {
        this.folder = data.folder("mail");
        this.unfinished = data.folder("unfinished");
        this.clock = clock;
    }

    /**
     * Keeps a message, which is on disk when this returns.
     *
     * @return the key under which it can be read, such as {@code 2026-11/0a1b….eml}
     * @throws IOException when the message cannot be read to its end, or not be kept; then nothing
     *     is
     */
    public String write(InputStream message) throws IOException {
        Path file = Files.createTempFile(unfinished, "mail", null);
        try {
            Durably.write(message, file);
            String key = MONTH.format(clock.instant()) + "/" + UUID.randomUUID() + ".eml";
            Durably.move(file, folder.resolve(key));
            return key;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * The message, from its first byte.
     *
     * @throws java.nio.file.NoSuchFileException when it is not, or no longer, kept
     */
    public InputStream read(String key) throws IOException {
        return Files.newInputStream(place(key));
    }

    /** The file of a message, for readers that go back and forth in it; it is not to be changed. */
    public Path file(String key) {
        return place(key);
    }

    /** Removes a message; without effect when there is none. */
    public void remove(String key) throws IOException {
        Files.deleteIfExists(place(key));
    }

    /**
     * Removes the messages that no row knows.
     *
     * @param age of those looked at: a younger one may have a row that is not committed yet
     * @param known of a set of keys, those that have a row
     * @return how many were removed
     */
    public int sweep(Duration age, UnaryOperator<Set<String>> known) {
        return new Orphans(folder, known).sweep(clock.instant().minus(age));
    }

    private Path place(String key) {
        Path place = folder.resolve(key).normalize();
        if (!place.startsWith(folder)) {
            throw new IllegalArgumentException("Not a key: " + key);
        }
        return place;
    }
}
