package dev.firstline.mailtext.body;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Undoes x-uuencode, which some gateways declare as transfer encoding. */
final class UuInputStream extends InputStream {
    private static final int LONGEST_LINE = 1_000;

    private final InputStream encoded;
    private byte[] decoded = new byte[0];
    private int at;
    private boolean begun;
    private boolean ended;

    UuInputStream(InputStream encoded) {
        this.encoded = encoded;
    }

    @Override
    public int read() throws IOException {
        return fill() ? decoded[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, decoded.length - at);
        System.arraycopy(decoded, at, target, offset, count);
        at += count;
        return count;
    }

    /** Whether there is more. */
    private boolean fill() throws IOException {
        while (at >= decoded.length && !ended) {
            readLine();
        }
        return at < decoded.length;
    }

    private void readLine() throws IOException {
        var line = line();
        if (line.isEmpty() && ended) {
            return;
        }
        if (!begun) {
            begun = UuLine.isBegin(line);
        } else if (line.strip().equals("end")) {
            ended = true;
        } else {
            var bytes = new ByteArrayOutputStream();
            UuLine.decode(line, bytes);
            decoded = bytes.toByteArray();
            at = 0;
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        int next = encoded.read();
        while (next >= 0 && next != '\n') {
            if (next != '\r' && line.length() < LONGEST_LINE) {
                line.append((char) next);
            }
            next = encoded.read();
        }
        ended = next < 0;
        return line.toString();
    }
}
