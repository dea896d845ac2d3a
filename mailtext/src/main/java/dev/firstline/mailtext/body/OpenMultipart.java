package dev.firstline.mailtext.body;

import dev.firstline.mailtext.head.Headers;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** A multipart whose end has not been read yet. */
final class OpenMultipart {
    private final Headers headers;
    private final String type;
    private final List<Part> parts = new ArrayList<>();
    private byte[] preamble = new byte[0];

    OpenMultipart(Headers headers, String type) {
        this.headers = headers;
        this.type = type;
    }

    List<Part> parts() {
        return parts;
    }

    void keepPreamble(InputStream stream) throws IOException {
        preamble = stream.readNBytes(Limits.MENDED);
    }

    /** Where no part was found, the preamble holds all of it: the boundary was wrong. */
    Part close(BoundarySearch search) {
        return parts.isEmpty()
                ? search.mend(headers, type, preamble)
                : new Multipart(headers, type, parts);
    }
}
