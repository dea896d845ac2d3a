package dev.firstline.cli.mail;

import dev.firstline.mailtext.Message;
import dev.firstline.mailtext.Messages;
import dev.firstline.mailtext.head.Envelope;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The door of the command {@code parse-mail}. */
public final class MailLines {
    private static final byte[] NOTHING = {};

    private final JsonMapper json = new JsonMapper();
    private final PrintStream out;
    private boolean allRead = true;

    public MailLines(PrintStream out) {
        this.out = out;
    }

    /**
     * Says what is in each file, a line for each, in their order. A file that cannot be read has a
     * line as well, which says why. Ends early if nobody listens.
     *
     * @return whether all could be read
     */
    public boolean parse(Stream<String> files) {
        files.takeWhile(file -> !out.checkError()).forEach(this::print);
        return allRead;
    }

    private void print(String file) {
        out.print(line(file));
        out.print('\n');
    }

    private String line(String file) {
        try {
            return json.writeValueAsString(MailFields.of(file, read(Path.of(file))));
        } catch (IOException | InvalidPathException unreadable) {
            return unreadable(file, "the file cannot be read: " + unreadable.getMessage());
        }
    }

    /** Not every pipe can be read twice, as contents of messages are. */
    private static Message read(Path file) throws IOException {
        return Files.isRegularFile(file)
                ? Messages.read(file, Envelope.UNKNOWN)
                : Messages.read(Files.readAllBytes(file));
    }

    private String unreadable(String file, String why) {
        allRead = false;
        var fields = MailFields.of(file, Messages.read(NOTHING));
        fields.put("error", why);
        return json.writeValueAsString(fields);
    }
}
