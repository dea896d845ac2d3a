package dev.firstline.storage.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.Objects.requireNonNull;

import dev.firstline.storage.DataFolder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that survive a loss of power from the moment a method returns. */
public final class Durably {

    private Durably() {}

    /**
     * Writes an existing, empty file to its end.
     *
     * @return bytes written
     */
    public static long write(InputStream content, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            long written = content.transferTo(out);
            channel.force(true);
            return written;
        }
    }

    /** Brings a written file to its place, at once and whole, and makes the folder where needed. */
    public static void move(Path file, Path place) throws IOException {
        Path folder = requireNonNull(place.getParent());
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, DataFolder.PRIVATE);
            sync(requireNonNull(folder.getParent()));
        }
        Files.move(file, place, ATOMIC_MOVE);
        sync(folder);
    }

    /** A name in a folder lasts once the folder is synced, whatever the file itself is. */
    public static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }
}
