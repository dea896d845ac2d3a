package dev.firstline.mailtext.body;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;

/**
 * Mends the start of a raw message before mime4j sees it: skips a byte order mark, empty lines and
 * the "From " line of an mbox, and sets an empty line before a text that has no header at all.
 */
final class Beginning {
    private static final int LONGEST_LINE = 1_000;
    private static final byte[] NO_HEADER = {'\n'};

    private Beginning() {}

    static InputStream mend(InputStream raw) throws IOException {
        var stream = new PushbackInputStream(raw, LONGEST_LINE);
        var line = firstLine(stream);
        if (line.startsWith("From ") || line.startsWith(">From ")) {
            line = firstLine(stream);
        }
        stream.unread(line.getBytes(StandardCharsets.ISO_8859_1));
        return isHeader(line)
                ? stream
                : new SequenceInputStream(new ByteArrayInputStream(NO_HEADER), stream);
    }

    private static String firstLine(InputStream stream) throws IOException {
        String line;
        do {
            line = line(stream);
        } while (!line.isEmpty() && line.replace("\u00EF\u00BB\u00BF", "").isBlank());
        return line.startsWith("\u00EF\u00BB\u00BF") ? line.substring(3) : line;
    }

    private static String line(InputStream stream) throws IOException {
        var line = new StringBuilder();
        int next = 0;
        while (line.length() < LONGEST_LINE && next != '\n' && (next = stream.read()) >= 0) {
            line.append((char) next);
        }
        return line.toString();
    }

    /** A name without spaces before a colon; a stray malformed line further down is skipped. */
    private static boolean isHeader(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                && line.substring(0, colon)
                        .stripTrailing()
                        .chars()
                        .allMatch(c -> c > 32 && c < 127);
    }
}
