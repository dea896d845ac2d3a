package dev.firstline.mailtext.body;

import dev.firstline.mailtext.charset.Charsets;
import dev.firstline.mailtext.charset.Plain;
import dev.firstline.mailtext.head.Header;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * mime4j's token stream as this library uses it: enclosed messages are content, and what is nested
 * too deep is, too. Walking the same source twice gives the same tokens.
 */
final class Tokens implements AutoCloseable {
    private static final MimeConfig CONFIG =
            MimeConfig.custom()
                    .setMaxLineLen(-1)
                    .setMaxHeaderLen(Limits.HEADER_BYTES)
                    .setMaxHeaderCount(Limits.HEADERS)
                    .setMaxContentLen(-1)
                    .build();

    private final MimeTokenStream stream = new MimeTokenStream(CONFIG);
    private final InputStream raw;
    private int depth;
    private boolean flattened;

    Tokens(Source source) throws IOException {
        raw = source.open();
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(Beginning.mend(raw));
    }

    EntityState next() throws IOException, MimeException {
        var state = stream.next();
        switch (state) {
            case T_START_MULTIPART -> depth++;
            case T_END_MULTIPART -> depth--;
            case T_END_HEADER -> flattenIfDeep();
            default -> {
                // nothing that changes the depth
            }
        }
        return state;
    }

    private void flattenIfDeep() {
        flattened |= depth >= Limits.DEPTH;
        stream.setRecursionMode(
                depth >= Limits.DEPTH ? RecursionMode.M_FLAT : RecursionMode.M_NO_RECURSE);
    }

    boolean wasFlattened() {
        return flattened;
    }

    Header header() {
        var field = stream.getField();
        var raw = field.getRaw().toByteArray();
        int colon = field.getName().length();
        while (colon < raw.length && raw[colon] != ':') {
            colon++;
        }
        var value = Arrays.copyOfRange(raw, Math.min(colon + 1, raw.length), raw.length);
        return new Header(field.getName().strip(), unfolded(Charsets.decode(value, null)));
    }

    private static String unfolded(String value) {
        return Plain.line(value.replace("\r\n", "").replace("\n", ""));
    }

    String type() {
        return stream.getBodyDescriptor().getMimeType();
    }

    /** The content of a leaf, decoded. */
    InputStream decoded() {
        return Transfer.decode(
                stream.getInputStream(), stream.getBodyDescriptor().getTransferEncoding());
    }

    InputStream preamble() {
        return stream.getInputStream();
    }

    @Override
    public void close() throws IOException {
        raw.close();
    }
}
