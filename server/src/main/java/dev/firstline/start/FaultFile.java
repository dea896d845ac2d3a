package dev.firstline.start;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps the whole of a fault that nobody foresaw, where the person who reports it can find it. */
final class FaultFile {

    private FaultFile() {}

    /** Empty if not even that can be written. */
    static Optional<Path> write(Throwable fault) {
        try {
            var file = Files.createTempFile("firstline-fault-", ".txt");
            try (var out = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
                fault.printStackTrace(out);
            }
            return Optional.of(file);
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
