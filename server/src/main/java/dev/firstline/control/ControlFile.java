package dev.firstline.control;

import dev.firstline.storage.DataFolder;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

/**
 * Where the running server listens and what opens its control door; stands in {@code
 * run/control.json} of the data folder while the server runs, readable by its own user only.
 */
public record ControlFile(URI url, String secret) {

    /** The header of a request that carries the secret. */
    public static final String HEADER = "X-Firstline-Control";

    /** The header of an answer that reports faults, with their number; none: it reports none. */
    public static final String FAULTS = "X-Firstline-Faults";

    /** Empty if no server runs on the data folder, or it is another user's. */
    public static Optional<ControlFile> find(Path data) {
        try {
            var json = JsonMapper.shared().readTree(Files.readString(path(data)));
            return Optional.of(
                    new ControlFile(
                            URI.create(json.path("url").asString()),
                            json.path("secret").asString()));
        } catch (IOException | JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Writes it whole or not at all. */
    void write(Path data) {
        var json =
                JsonMapper.shared()
                        .writeValueAsString(Map.of("url", url.toString(), "secret", secret));
        try {
            var folder = Files.createDirectories(path(data).getParent(), DataFolder.PRIVATE);
            var draft = Files.createTempFile(folder, "control", ".new", DataFolder.PRIVATE_FILE);
            Files.writeString(draft, json);
            Files.move(draft, path(data), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static void remove(Path data) {
        try {
            Files.deleteIfExists(path(data));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Path path(Path data) {
        return data.resolve("run").resolve("control.json");
    }
}
