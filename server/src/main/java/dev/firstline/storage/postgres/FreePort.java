package dev.firstline.storage.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of this machine's loopback address on which nothing listens. */
final class FreePort {

    private static final int ANY = 0;

    private FreePort() {}

    /** The wanted one if nothing listens there; 0 wants none. */
    static int orAnother(int wanted) throws IOException {
        try {
            return probe(wanted);
        } catch (IOException taken) {
            return probe(ANY);
        }
    }

    private static int probe(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
