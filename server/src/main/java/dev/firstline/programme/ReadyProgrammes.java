package dev.firstline.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The programmes that ship, by name (PRG-6). */
public final class ReadyProgrammes {

    public static final List<String> NAMES =
            List.of(
                    "regional-plans",
                    "web-accounts",
                    "incident-allowance",
                    "partner-first-line",
                    "two-tier",
                    "complete");

    /** That of the demo. */
    public static final String USUAL = "complete";

    private ReadyProgrammes() {}

    /** The file of a name, if one ships under it. */
    public static Optional<String> find(String name) {
        return NAMES.contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    private static String read(String name) {
        String file = "/programmes/" + name + ".yaml";
        try (InputStream text = ReadyProgrammes.class.getResourceAsStream(file)) {
            if (text == null) {
                throw new IllegalStateException(file + " is not part of the program");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
