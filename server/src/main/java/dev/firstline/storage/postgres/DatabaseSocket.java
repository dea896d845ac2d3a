package dev.firstline.storage.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.newsclub.net.unix.AFUNIXSocket;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.URLEncoder;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The unix socket of a cluster, in its own folder, which only its account may enter. A statement
 * through it costs both sides some two thirds of what it costs through the loopback interface.
 *
 * @param file absolute
 */
record DatabaseSocket(Path file, int port) {

    /** The folder as PostgreSQL sees it, which is started in it. */
    private static final String HERE = ".";

    private static final String FACTORY = "org.newsclub.net.unix.AFUNIXSocketFactory$FactoryArg";

    static DatabaseSocket in(Path cluster, int port) {
        return new DatabaseSocket(cluster.resolve(".s.PGSQL." + port), port);
    }

    /** Where PostgreSQL makes it; empty for nowhere. */
    String folder() throws IOException {
        return canBeMade() ? HERE : "";
    }

    /**
     * Whether the folder takes sockets: some file systems do not, and the kernel takes no path of
     * more than 107 bytes.
     */
    private boolean canBeMade() throws IOException {
        Path trial = file.resolveSibling(".s.trial");
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(trial));
            return true;
        } catch (IOException | UnsupportedOperationException refused) {
            return false;
        } finally {
            Files.deleteIfExists(trial);
        }
    }

    /**
     * PostgreSQL has made it, and this machine has the part of the library that calls the kernel.
     */
    boolean isUsable() {
        return Files.exists(file) && AFUNIXSocket.isSupported();
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
