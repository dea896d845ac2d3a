package dev.firstline.storage.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Files below a folder that the database does not know, or no longer. Their keys are their names
 * relative to that folder.
 *
 * @param known of a set of keys, those that have a row
 */
public record Orphans(Path folder, UnaryOperator<Set<String>> known) {

    private static final int BATCH = 1_000;

    /**
     * Removes those written before an instant.
     *
     * @return how many
     */
    public int sweep(Instant before) {
        int removed = 0;
        List<String> batch = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            for (Iterator<Path> rest = files.iterator(); rest.hasNext(); ) {
                Path file = rest.next();
                if (writtenBefore(before, file)) {
                    batch.add(folder.relativize(file).toString());
                }
                if (batch.size() == BATCH || !rest.hasNext()) {
                    removed += remove(batch);
                    batch.clear();
                }
            }
            return removed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int remove(List<String> keys) throws IOException {
        Set<String> orphans = new HashSet<>(keys);
        orphans.removeAll(known.apply(Set.copyOf(keys)));
        for (String key : orphans) {
            Files.deleteIfExists(folder.resolve(key));
        }
        return orphans.size();
    }

    private static boolean writtenBefore(Instant instant, Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        }
    }
}
