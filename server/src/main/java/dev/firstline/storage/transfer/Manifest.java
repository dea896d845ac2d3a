package dev.firstline.storage.transfer;

import dev.firstline.storage.TransferRefused;
import dev.firstline.storage.Transferred;
import dev.firstline.storage.UnusableFolder;
import dev.firstline.storage.files.FileCause;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an export holds. It is written last: an export without one is not complete.
 *
 * @param format of the export itself
 * @param schemaVersion the last migration of the database it came from
 * @param partitions that tables had when they were exported, and migrations do not make
 * @param files how many attachments and raw messages
 */
record Manifest(
        int format,
        String schemaVersion,
        List<Table> tables,
        List<Partition> partitions,
        List<Sequence> sequences,
        long files) {

    static final int FORMAT = 1;

    /**
     * A table and the sum of its {@code .copy} file.
     *
     * @param name as SQL writes it, quoted where it must be
     * @param columns likewise, in the order of the file
     */
    record Table(String name, List<String> columns, long rows, String sha256) {

        Path file(Path directory) {
            return file(directory, name);
        }

        static Path file(Path directory, String name) {
            return directory.resolve("tables").resolve(name.replace("\"", "") + ".copy");
        }
    }

    /**
     * A part of a table.
     *
     * @param bound as in {@code create table … partition of … bound}
     */
    record Partition(String name, String table, String bound) {}

    record Sequence(String name, long lastValue, boolean called) {}

    Transferred summary() {
        long rows = tables.stream().mapToLong(Table::rows).sum();
        return new Transferred(tables.size(), rows, files);
    }

    void write(Path directory) {
        JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValue(file(directory), this);
    }

    static Manifest read(Path directory) {
        try {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .build()
                    .readValue(bytes(directory), Manifest.class)
                    .requireKnownFormat();
        } catch (JacksonException e) {
            throw new TransferRefused(
                    "%s is cut off or was changed: restore from another copy of the export."
                            .formatted(file(directory)),
                    e);
        }
    }

    private static byte[] bytes(Path directory) {
        try (Stream<Path> found = Files.list(directory)) {
            if (found.noneMatch(file(directory)::equals)) {
                throw new TransferRefused(
                        "There is no complete export in %s, since its manifest.json is missing: name the folder that 'export' wrote."
                                .formatted(directory));
            }
            return Files.readAllBytes(file(directory));
        } catch (IOException e) {
            throw new UnusableFolder(
                    "The export in %s cannot be read by the user %s (%s): name the folder that 'export' wrote."
                            .formatted(directory, System.getProperty("user.name"), FileCause.of(e)),
                    e);
        }
    }

    private Manifest requireKnownFormat() {
        if (format != FORMAT) {
            throw new TransferRefused(
                    "The export has format %d, and this Firstline reads %d: restore it with the version that wrote it."
                            .formatted(format, FORMAT));
        }
        return this;
    }

    private static Path file(Path directory) {
        return directory.resolve("manifest.json");
    }
}
