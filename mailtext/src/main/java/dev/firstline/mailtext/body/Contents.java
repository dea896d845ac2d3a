package dev.firstline.mailtext.body;

import dev.firstline.mailtext.head.Headers;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Reads the content of leaves, and finds it again later. */
final class Contents {
    /** Enough to tell a type by. */
    private static final int START = 8 << 10;

    private Contents() {}

    static Leaf nothing(Headers headers) {
        return new Leaf(headers, "text/plain", Content.held(new byte[0]));
    }

    /**
     * @param ordinal which leaf of the source this is, from 1
     */
    static Content read(InputStream decoded, String type, Source source, int ordinal)
            throws IOException {
        var start = decoded.readNBytes(heldBytes(type));
        long rest = decoded.transferTo(OutputStream.nullOutputStream());
        if (rest == 0) {
            return Content.held(start);
        }
        var beginning = Arrays.copyOf(start, START);
        return new Content(start.length + rest, beginning, () -> reopen(source, ordinal));
    }

    private static int heldBytes(String type) {
        return switch (type) {
            case "text/plain" -> Limits.TEXT;
            case "text/html" -> Limits.HTML;
            default -> Limits.HELD;
        };
    }

    private static InputStream reopen(Source source, int ordinal) throws IOException {
        var tokens = new Tokens(source);
        try {
            int leaves = 0;
            for (var state = tokens.next();
                    state != EntityState.T_END_OF_STREAM;
                    state = tokens.next()) {
                if (state == EntityState.T_BODY && ++leaves == ordinal) {
                    return closing(tokens);
                }
            }
        } catch (MimeException | RuntimeException changed) {
            tokens.close();
            throw new IOException("the raw message is not what it was", changed);
        }
        tokens.close();
        throw new IOException("the raw message is shorter than it was");
    }

    private static InputStream closing(Tokens tokens) {
        return new FilterInputStream(tokens.decoded()) {
            @Override
            public void close() throws IOException {
                tokens.close();
            }
        };
    }
}
