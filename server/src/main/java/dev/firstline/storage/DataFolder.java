package dev.firstline.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.firstline.storage.files.FileCause;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The one folder in which a Firstline keeps everything: its database, attachments and raw messages.
 *
 * <p>Whoever holds a DataFolder holds it alone, until it is closed or the process ends, however it
 * ends. What is made in it can be read by its owner only.
 */
public final class DataFolder implements AutoCloseable {

    /** A folder made with this can be entered by its owner only. */
    public static final FileAttribute<Set<PosixFilePermission>> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /** A file made with this can be read by its owner only. */
    public static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Opens the folder, and makes it where there is none.
     *
     * @throws DataFolderInUse when another process, or another part of this one, holds it
     * @throws StartRefused when it cannot be made or written
     */
    public static DataFolder open(Path path) {
        Path root = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root, PRIVATE);
            return new DataFolder(root, lock(root));
        } catch (IOException e) {
            throw new StartRefused(
                    "The data folder %s cannot be written by the user %s (%s): give that user the folder, or choose another with --data."
                            .formatted(root, System.getProperty("user.name"), FileCause.of(e)),
                    e);
        }
    }

    /** Absolute. */
    public Path root() {
        return root;
    }

    /** A folder of this name in the data folder, made where there is none. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name), PRIVATE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel = FileChannel.open(root.resolve("lock"), CREATE, READ, WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new DataFolderInUse(root, Files.readString(root.resolve("lock")));
        }
        String holder = String.valueOf(ProcessHandle.current().pid());
        channel.truncate(0).write(ByteBuffer.wrap(holder.getBytes(UTF_8)));
        return channel;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }
}
