package dev.firstline.mailtext.head;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.ContentUtil;

/**
 * Carries text through mime4j's field parsers, which take bytes and give each back as one char:
 * UTF-8 on the way in, mended on the way out.
 */
final class Octets {
    private Octets() {}

    static ByteSequence of(String text) {
        return ContentUtil.encode(UTF_8, text);
    }

    static String text(String octets) {
        return new String(octets.getBytes(ISO_8859_1), UTF_8);
    }
}
