package dev.firstline.programme;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a programme is read from: a file, or the name of one that ships. A file of that name goes
 * first.
 */
public final class ProgrammeSource {

    private static final long LARGEST = 16L * 1024 * 1024;

    private ProgrammeSource() {}

    /**
     * The text.
     *
     * @throws Unreadable with a sentence that says why
     */
    public static String read(String fileOrName) {
        Path file = Path.of(fileOrName);
        Optional<String> ready = ReadyProgrammes.find(fileOrName);
        if (ready.isPresent() && !Files.exists(file)) {
            return ready.get();
        }
        try {
            if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
                throw new Unreadable(
                        "The programme %s is far too large: a programme has at most 2 MB."
                                .formatted(fileOrName));
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException wrong) {
            throw new Unreadable(
                    "The programme %s is not written in UTF-8: save it so.".formatted(fileOrName));
        } catch (IOException wrong) {
            throw new Unreadable(
                    "The programme %s cannot be read: name a file, or one of those that ship: %s."
                            .formatted(fileOrName, String.join(", ", ReadyProgrammes.NAMES)));
        }
    }

    /** It cannot be read; the message is one sentence that says what to do. */
    public static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unreadable(String sentence) {
            super(sentence);
        }
    }
}
