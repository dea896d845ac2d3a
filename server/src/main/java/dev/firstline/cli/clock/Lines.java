package dev.firstline.cli.clock;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The lines of a stream, however long it is, a few at a time. */
final class Lines {
    /** What is kept of a line is no more than one byte above this: enough to tell that it is. */
    static final int LONGEST = 1_000_000;

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int end;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Whether the next line has to be waited for, or at least the rest of it. */
    boolean areUsedUp() {
        return at == end;
    }

    /**
     * The bytes of the next lines, without their ends: as many as there are before one has to be
     * waited for, up to a number. None at the end of the stream.
     */
    List<byte[]> atHand(int most) throws IOException {
        List<byte[]> lines = new ArrayList<>();
        byte[] line = next();
        while (line != null) {
            lines.add(line);
            line = areUsedUp() || lines.size() == most ? null : next();
        }
        return lines;
    }

    private byte @Nullable [] next() throws IOException {
        if (areUsedUp() && !fill()) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        do {
            int from = at;
            skipToEndOfLine();
            line.write(chunk, from, Math.min(at - from, LONGEST + 1 - line.size()));
        } while (areUsedUp() && fill());
        at = Math.min(at + 1, end);
        return line.toByteArray();
    }

    private void skipToEndOfLine() {
        while (at < end && chunk[at] != '\n') {
            at++;
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(chunk));
        return end > 0;
    }
}
