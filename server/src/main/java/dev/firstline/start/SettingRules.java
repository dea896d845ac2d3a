package dev.firstline.start;

import dev.firstline.storage.SettingRefused;

import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is asked of each setting; one that is not given is right. */
final class SettingRules {

    private static final DataSize LARGEST = DataSize.ofGigabytes(1);
    private static final long LARGEST_DEMO = 2_000_000;

    /** The threads of Tomcat's pool. */
    private static final int MOST_REQUESTS = 200;

    private static final List<String> FORMATS = List.of("", "ecs", "logstash", "gelf");

    private SettingRules() {}

    static void port(String name, int port) {
        require(
                port >= 0 && port <= 65_535,
                name,
                port,
                "a port is a number from 1 to 65535 (or 0 for any that is free)");
    }

    static void demoSize(String name, @Nullable Long size) {
        require(
                size == null || (size >= 1 && size <= LARGEST_DEMO),
                name,
                size,
                "a demo is filled with 1 to %d made-up cases".formatted(LARGEST_DEMO));
    }

    static void requestsAtOnce(String name, @Nullable Integer room) {
        require(
                room == null || (room >= 1 && room <= MOST_REQUESTS),
                name,
                room,
                "1 to %d requests can be worked on at once".formatted(MOST_REQUESTS));
    }

    static void ofThisMachine(String name, InetAddress host) {
        require(
                host.isAnyLocalAddress() || hasInterface(host),
                name,
                host.getHostAddress(),
                "an address of this machine is needed");
    }

    private static boolean hasInterface(InetAddress host) {
        try {
            return NetworkInterface.getByInetAddress(host) != null;
        } catch (SocketException unknown) {
            return true; // Whoever opens the port will see.
        }
    }

    static void size(String name, DataSize size) {
        require(
                size.toBytes() > 0 && size.compareTo(LARGEST) <= 0,
                name,
                size,
                "a size from 1B to 1GB is needed");
    }

    static void addresses(String name, List<String> addresses) {
        addresses.stream().filter(one -> !one.isBlank()).forEach(one -> address(name, one));
    }

    static void address(String name, @Nullable String address) {
        require(
                address == null || address.strip().matches("[^@\\s]+@[^@\\s]+"),
                name,
                address,
                "an e-mail address like support@example.com is needed");
    }

    static void programme(@Nullable String file) {
        if (file != null && !isReady(file) && !isReadableFile(Path.of(file))) {
            throw new SettingRefused(
                    "The programme %s cannot be read: firstline.programme must name a file, or one that ships."
                            .formatted(file));
        }
    }

    private static boolean isReady(String name) {
        return SettingRules.class.getResource("/programmes/" + name + ".yaml") != null;
    }

    private static boolean isReadableFile(Path path) {
        return Files.isRegularFile(path) && Files.isReadable(path);
    }

    static void publicUrl(@Nullable String url) {
        require(
                url == null || url.matches("https?://[^/?#]+/?"),
                "firstline.public-url",
                url,
                "an address like https://support.example.com is needed");
    }

    /** Says nothing of the value, which holds a password. */
    static void database(String name, @Nullable String url) {
        if (url != null && !url.startsWith("jdbc:postgresql://")) {
            throw new SettingRefused(
                    "The setting %s must look like jdbc:postgresql://host/database?user=…&password=…."
                            .formatted(name));
        }
    }

    static void networks(String name, List<String> networks) {
        networks.forEach(
                one ->
                        require(
                                one.isBlank() || isNetwork(one.strip()),
                                name,
                                one,
                                "an address or a network like 10.0.0.0/8 is needed"));
    }

    private static boolean isNetwork(String text) {
        int slash = text.indexOf('/');
        try {
            var address = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
            int bits = slash < 0 ? 0 : Integer.parseInt(text.substring(slash + 1));
            return bits >= 0 && bits <= 8 * address.getAddress().length;
        } catch (IllegalArgumentException neither) {
            return false;
        }
    }

    static void logFormat(String format) {
        require(
                FORMATS.contains(format),
                "firstline.log.format",
                format,
                "ecs, logstash, gelf or nothing is needed");
    }

    private static void require(boolean right, String name, @Nullable Object value, String needed) {
        if (!right) {
            throw new SettingRefused(
                    "The setting %s is %s, but %s.".formatted(name, value, needed));
        }
    }
}
