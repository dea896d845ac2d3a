package dev.firstline.mailtext.body;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.firstline.mailtext.head.Headers;

import java.io.IOException;
import java.util.Optional;

/**
 * Mends a multipart whose boundary is missing or wrong: the first line that begins with two hyphens
 * and is followed by a Content- field is taken for the boundary. Where there is none, the whole is
 * plain text.
 */
final class BoundarySearch {
    private static final int LONGEST_BOUNDARY = 200;

    private BoundarySearch() {}

    /** mime4j takes a multipart without a boundary for text. */
    static Part mend(Leaf leaf) {
        var declared = leaf.contentType().value();
        return declared.startsWith("multipart/") && leaf.isPlain()
                ? mend(leaf.headers(), declared, leaf.content().start())
                : leaf;
    }

    static Part mend(Headers headers, String type, byte[] content) {
        return boundary(content)
                .flatMap(found -> split(headers, type, found, content))
                .orElseGet(() -> new Leaf(headers, "text/plain", Content.held(content)));
    }

    private static Optional<Part> split(
            Headers headers, String type, String boundary, byte[] content) {
        var head = "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\n\n";
        try {
            var reading = PartReader.read(Source.of(joined(head.getBytes(ISO_8859_1), content)));
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

    private static java.util.stream.Stream<String> lines(byte[] content) {
        return new String(content, ISO_8859_1).lines();
    }

    private static byte[] joined(byte[] head, byte[] content) {
        var all = java.util.Arrays.copyOf(head, head.length + content.length);
        System.arraycopy(content, 0, all, head.length, content.length);
        return all;
    }
}
