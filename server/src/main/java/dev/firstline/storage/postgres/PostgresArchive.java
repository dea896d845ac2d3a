package dev.firstline.storage.postgres;

import dev.firstline.storage.StartRefused;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The PostgreSQL that comes inside the program, packed. */
final class PostgresArchive {

    private static final int EXECUTABLE = 0100;

    private final String name;
    private final URL resource;

    private PostgresArchive(String name, URL resource) {
        this.name = name;
        this.resource = resource;
    }

    /**
     * @throws StartRefused on a machine for which none is packed
     */
    static PostgresArchive forThisMachine() {
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        String name =
                switch (machine) {
                    case "Linux amd64" -> "postgres-linux-x86_64";
                    case "Linux aarch64" -> "postgres-linux-arm_64";
                    default -> "none";
                };
        URL resource = PostgresArchive.class.getResource("/" + name + ".txz");
        if (resource == null) {
            throw new StartRefused(
                    "Firstline brings no PostgreSQL for %s: install PostgreSQL 15 or later and name it in FIRSTLINE_DATABASE_URL."
                            .formatted(machine));
        }
        return new PostgresArchive(name, resource);
    }

    /** Another for every build of PostgreSQL, so that an upgrade never mixes two. */
    String stamp() throws IOException {
        return name + "-" + resource.openConnection().getContentLengthLong();
    }

    void unpackTo(Path folder) throws IOException {
        try (InputStream packed = new BufferedInputStream(resource.openStream(), 1 << 16);
                var entries = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (var entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                unpack(entry, entries, folder.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target)
            throws IOException {
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isDirectory()) {
            permit(Files.createDirectories(target), "rwxr-xr-x");
        } else {
            Files.copy(content, target);
            permit(target, (entry.getMode() & EXECUTABLE) != 0 ? "rwxr-xr-x" : "rw-r--r--");
        }
    }

    /** Whatever the umask: the account that runs PostgreSQL may be another than ours. */
    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
