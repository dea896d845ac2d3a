package dev.firstline.mailtext.body;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.firstline.mailtext.head.Headers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Mends a multipart whose boundary is missing or wrong: the first line that begins with two hyphens
 * and is followed by a Content- field is taken for the boundary. Where there is none, the whole is
 * plain text.
 *
 * @param mendings how deep mended parts may need mending themselves: without end they would
 */
record BoundarySearch(int mendings) {
    private static final int LONGEST_BOUNDARY = 200;

    /** mime4j takes a multipart without a boundary for text. */
    Part mend(Leaf leaf) {
        var declared = leaf.contentType().value();
        return declared.startsWith("multipart/") && leaf.isPlain()
                ? mend(leaf.headers(), declared, leaf.content().start())
                : leaf;
    }

    Part mend(Headers headers, String type, byte[] content) {
        return Optional.of(mendings)
                .filter(left -> left > 0)
                .flatMap(left -> boundary(content))
                .flatMap(found -> split(headers, type, found, content))
                .orElseGet(() -> new Leaf(headers, "text/plain", Content.held(content)));
    }

    private Optional<Part> split(Headers headers, String type, String boundary, byte[] content) {
        var head = "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\n\n";
        try {
            var reading = PartReader.read(source(head, content), mendings - 1);
            return reading.root() instanceof Multipart(var none, var mixed, var parts)
                    ? Optional.of(new Multipart(headers, type, parts))
                    : Optional.empty();
        } catch (IOException impossibleInMemory) {
            return Optional.empty();
        }
    }

    private static Optional<String> boundary(byte[] content) {
        var previous = "";
        for (var line : (Iterable<String>) lines(content)::iterator) {
            if (isBoundary(previous) && line.regionMatches(true, 0, "Content-", 0, 8)) {
                return Optional.of(previous.substring(2).stripTrailing());
            }
            previous = line;
        }
        return Optional.empty();
    }

    private static boolean isBoundary(String line) {
        return line.startsWith("--")
                && line.strip().length() > 2
                && line.length() < LONGEST_BOUNDARY
                && line.indexOf('"') < 0
                && line.indexOf('\\') < 0;
    }

    private static Stream<String> lines(byte[] content) {
        return new String(content, ISO_8859_1).lines();
    }

    private static Source source(String head, byte[] content) {
        return () ->
                new SequenceInputStream(
                        new ByteArrayInputStream(head.getBytes(ISO_8859_1)),
                        new ByteArrayInputStream(content));
    }
}
