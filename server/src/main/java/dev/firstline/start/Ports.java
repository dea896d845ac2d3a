package dev.firstline.start;

import dev.firstline.storage.StartRefused;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks at ports before they are opened, since whoever opens them would tell it late and badly. */
final class Ports {

    private Ports() {}

    /**
     * @param option what would choose another port
     * @throws StartRefused if somebody else listens there; 0 stands for any port and is always free
     */
    static void requireFree(int port, String option) {
        requireFree(new InetSocketAddress(port), option);
    }

    /** The same on one address of this machine. */
    static void requireFree(InetAddress host, int port, String option) {
        requireFree(new InetSocketAddress(host, port), option);
    }

    private static void requireFree(InetSocketAddress place, String option) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(place);
        } catch (IOException taken) {
            throw new StartRefused(sentence(place.getPort(), option));
        }
    }

    static String sentence(int port, String option) {
        return port < 1024
                ? "Port %d cannot be opened: it is taken, or only root may open it. Choose another by %s."
                        .formatted(port, option)
                : "Port %d is taken by another program: end that, or choose another port by %s."
                        .formatted(port, option);
    }
}
