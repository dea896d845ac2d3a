package dev.firstline.storage.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.newsclub.net.unix.AFUNIXSocket;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The unix socket of a cluster, in its own folder, which only its account may enter. A statement
 * through it costs both sides some two thirds of what it costs through the loopback interface.
 *
 * @param file absolute
 */
record DatabaseSocket(Path file, int port) {

    /** As PostgreSQL sees it: it is started in the folder. */
    static final String FOLDER = ".";

    /** What the kernel's {@code sun_path} holds, without the zero at its end. */
    private static final int LONGEST = 107;

    private static final String FACTORY = "org.newsclub.net.unix.AFUNIXSocketFactory$FactoryArg";

    static DatabaseSocket in(Path cluster, int port) {
        return new DatabaseSocket(cluster.resolve(".s.PGSQL." + port), port);
    }

    /** Neither is the path too long, nor the part of the program missing that calls the kernel. */
    boolean isUsable() {
        return file.toString().getBytes(UTF_8).length <= LONGEST && AFUNIXSocket.isSupported();
    }

    /** For JDBC. The driver wants a host, and does not ask it. */
    String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s?sslmode=disable&socketFactory=%s&socketFactoryArg=%s"
                .formatted(port, database, FACTORY, URLEncoder.encode(file.toString(), UTF_8));
    }

    /**
     * Takes away what a killed PostgreSQL left: the number in its lock may be another process's by
     * now, before which the next one would shy.
     */
    void clear() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".lock"));
    }
}
