package dev.firstline.storage;

import dev.firstline.storage.files.CappedStream;
import dev.firstline.storage.files.Durably;
import dev.firstline.storage.files.Orphans;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The files that came with messages: one per organisation and content, however many messages link
 * to it (INT-8).
 *
 * <p>Tables that link reference {@code blob} by a foreign key without cascade. Whoever deletes a
 * link offers the blob to {@link #removeUnlinked}.
 */
public class Blobs {

    private final Path folder;
    private final Path unfinished;
    private final BlobStore store;
    private final InstantSource clock;

    Blobs(DataFolder data, BlobStore store, InstantSource clock) {
        this.folder = data.folder("blobs");
        this.unfinished = data.folder("unfinished");
        this.store = store;
        this.clock = clock;
    }

    /**
     * Takes a file in, outside of any transaction, since senders may be slow. It is on disk when
     * this returns.
     *
     * @param limit in bytes
     * @throws BlobTooLarge as soon as it has more than that; the rest is not read
     * @throws IOException when it cannot be read to its end; nothing is kept then
     */
    public ReceivedFile receive(InputStream content, long limit) throws IOException {
        Path file = Files.createTempFile(unfinished, "blob", null);
        MessageDigest digest = Sha256.digest();
        try {
            var capped = new CappedStream(content, limit);
            long size = Durably.write(new DigestInputStream(capped, digest), file);
            return new ReceivedFile(file, Sha256.of(digest), size, contentType(file));
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
    }

    /**
     * Keeps a received file for an organisation, or finds that it has the same already. The link to
     * it belongs into the same transaction. A received file can be kept once.
     *
     * @param organisation null while it is not known whose it is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Blob keep(@Nullable Long organisation, ReceivedFile received) throws IOException {
        String name = UUID.randomUUID().toString();
        String key = name.substring(0, 2) + "/" + name;
        while (true) {
            Optional<Blob> made = store.insert(organisation, received, key);
            if (made.isPresent()) {
                Durably.move(received.file(), folder.resolve(key));
                return made.get();
            }
            Optional<Blob> known = store.findAndHold(organisation, received.sha256());
            if (known.isPresent()) {
                Files.deleteIfExists(received.file());
                return known.get();
            }
            // It was removed between the two questions: ask again.
        }
    }

    /**
     * The blob of this id.
     *
     * @throws NoSuchElementException when there is none
     */
    public Blob getBlob(BlobId id) {
        return store.find(id).orElseThrow();
    }

    /** The content, from its first byte. */
    public InputStream read(Blob blob) throws IOException {
        return Files.newInputStream(folder.resolve(blob.key()));
    }

    /**
     * Removes a blob unless something still links to it. Its file goes with the next sweep.
     *
     * @return whether it was removed
     */
    @Transactional
    public boolean removeUnlinked(BlobId id) {
        try {
            store.delete(id);
            return true;
        } catch (DataIntegrityViolationException stillLinked) {
            return false;
        }
    }

    /**
     * Removes the files of removed blobs, and those that a crash left.
     *
     * @param age of those looked at: a younger one may belong to a transaction under way
     * @return how many were removed; none during an export
     */
    @Transactional
    public int sweep(Duration age) {
        if (!store.maySweep()) {
            return 0;
        }
        var before = clock.instant().minus(age);
        return new Orphans(folder, store::known).sweep(before)
                + new Orphans(unfinished, keys -> Set.of()).sweep(before);
    }

    private static String contentType(Path file) throws IOException {
        try (InputStream start = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes().detect(start, new Metadata()).toString();
        }
    }
}
