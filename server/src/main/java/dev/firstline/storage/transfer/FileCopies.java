package dev.firstline.storage.transfer;

import static java.util.Objects.requireNonNull;

import dev.firstline.storage.DataFolder;
import dev.firstline.storage.Sha256;
import dev.firstline.storage.TransferRefused;
import dev.firstline.storage.files.Durably;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * The files of a data folder in an export. {@code files.sha256} lists them with their sums, as
 * {@code sha256sum --check} reads it.
 */
record FileCopies(Path data, Path export) {

    private static final Logger log = LoggerFactory.getLogger(FileCopies.class);
    private static final String SEPARATOR = "  ";

    /**
     * Copies the files of these blobs and all raw messages.
     *
     * @return how many
     */
    long export(Stream<String> blobKeys) throws IOException {
        long count = 0;
        try (BufferedWriter sums = Files.newBufferedWriter(sums());
                Stream<String> blobs = blobKeys.map("blobs/"::concat);
                Stream<String> mails = mails()) {
            for (Iterator<String> each = Stream.concat(blobs, mails).iterator(); each.hasNext(); ) {
                count += export(each.next(), sums);
            }
        }
        return count;
    }

    /**
     * Copies all back, and syncs them.
     *
     * @throws TransferRefused when one is missing or changed
     */
    long restore() throws IOException {
        long count = 0;
        try (Stream<String> lines = Files.lines(sums())) {
            for (Iterator<String> each = lines.iterator(); each.hasNext(); count++) {
                String line = each.next();
                int separator = line.indexOf(SEPARATOR);
                restore(
                        line.substring(separator + SEPARATOR.length()),
                        line.substring(0, separator));
            }
        }
        return count;
    }

    private int export(String name, BufferedWriter sums) throws IOException {
        try {
            sums.append(copy(data.resolve(name), export.resolve(name)).hex());
            sums.append(SEPARATOR).append(name).append('\n');
            return 1;
        } catch (NoSuchFileException e) {
            // A raw message may expire meanwhile; a blob that is missing was missing before.
            log.warn("{} is not there and is left out of the export", name);
            return 0;
        }
    }

    private void restore(String name, String sha256) throws IOException {
        Path target = data.resolve(name).normalize();
        if (!target.startsWith(data)) {
            throw new TransferRefused("%s names a file outside of it: %s".formatted(sums(), name));
        }
        if (!copy(export.resolve(name), target).hex().equals(sha256)) {
            throw new TransferRefused(
                    "%s was changed after it was exported: restore from another copy of the export."
                            .formatted(export.resolve(name)));
        }
        Durably.sync(requireNonNull(target.getParent()));
    }

    @SuppressWarnings("StreamResourceLeak") // closed by the caller
    private Stream<String> mails() throws IOException {
        Path mail = data.resolve("mail");
        return Files.isDirectory(mail)
                ? Files.walk(mail)
                        .filter(Files::isRegularFile)
                        .map(file -> data.relativize(file).toString())
                : Stream.empty();
    }

    private Path sums() {
        return export.resolve("files.sha256");
    }

    private static Sha256 copy(Path from, Path to) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream content = new DigestInputStream(Files.newInputStream(from), digest)) {
            Files.createDirectories(requireNonNull(to.getParent()), DataFolder.PRIVATE);
            Files.deleteIfExists(to);
            Durably.write(content, Files.createFile(to, DataFolder.PRIVATE_FILE));
        }
        return Sha256.of(digest);
    }
}
