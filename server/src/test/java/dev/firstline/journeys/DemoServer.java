package dev.firstline.journeys;

import dev.firstline.Firstline;
import dev.firstline.time.BusinessTime;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;

/**
 * The demo as {@code bin/run} starts it, on ports that are free and a data folder that goes with
 * it; what it says of itself in {@code demo.json} is all that is known of it.
 */
public final class DemoServer implements AutoCloseable {

    private final Path data;
    private final ConfigurableApplicationContext server;
    private final JsonNode demo;

    private DemoServer(Path data, ConfigurableApplicationContext server) {
        this.data = data;
        this.server = server;
        this.demo = JsonMapper.shared().readTree(data.resolve("demo.json"));
    }

    public static DemoServer start() {
        try {
            Path data = Files.createTempDirectory("firstline-journey-");
            // The embedded PostgreSQL, which is not root, passes through.
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
            return new DemoServer(data, run(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConfigurableApplicationContext run(Path data) throws IOException {
        return SpringApplication.run(
                Firstline.class,
                "--firstline.port=" + freePort(),
                "--firstline.smtp.port=0",
                "--firstline.demo=true",
                "--firstline.data=" + data);
    }

    /** Known before the start, since links in mail name it. */
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public Path data() {
        return data;
    }

    public String url() {
        return demo.get("url").asString();
    }

    int smtpPort() {
        return demo.get("smtpPort").asInt();
    }

    Instant now() {
        return server.getBean(BusinessTime.class).instant();
    }

    /** As whoever plays with the demo's clock does. */
    void moveTo(Instant at) {
        server.getBean(BusinessTime.class).advanceTo(at);
    }

    String mailUrl() {
        return demo.get("mailUrl").asString();
    }

    String passwordOf(String email) {
        for (JsonNode user : demo.get("users")) {
            if (user.get("email").asString().equals(email)) {
                return user.get("password").asString();
            }
        }
        throw new IllegalArgumentException(email + " is nobody of the demo");
    }

    @Override
    public void close() {
        server.close();
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
