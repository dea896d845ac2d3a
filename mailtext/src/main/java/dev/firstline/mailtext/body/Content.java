package dev.firstline.mailtext.body;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The decoded bytes of a part: held if they are few, else read again from the raw message. */
public final class Content {
    private final long size;
    private final byte[] start;
    private final Source source;

    Content(long size, byte[] start, Source source) {
        this.size = size;
        this.start = start;
        this.source = source;
    }

    static Content held(byte[] bytes) {
        return new Content(bytes.length, bytes, Source.of(bytes));
    }

    /** Of what is all there now, and had again from the source later. */
    static Content beginning(byte[] bytes, int held, Source source) {
        return new Content(bytes.length, Arrays.copyOf(bytes, held), source);
    }

    /** In decoded bytes. */
    public long size() {
        return size;
    }

    /** To be closed by the caller; fails where the file of the raw message is gone. */
    public InputStream open() throws IOException {
        return source.open();
    }

    /** All of it in memory: for callers that know {@link #size()} to be small. */
    public byte[] bytes() throws IOException {
        try (var stream = open()) {
            return stream.readAllBytes();
        }
    }

    /** What is held of it: its first bytes, or all. */
    byte[] start() {
        return start;
    }

    boolean isHeld() {
        return start.length == size;
    }

    @Override
    public String toString() {
        return size + " bytes";
    }
}
