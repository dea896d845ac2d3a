package dev.firstline.mailtext;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Messages too large to keep as files, made to hurt whoever reads them. */
final class Hostile {
    static final int MEGABYTE = 1 << 20;

    private Hostile() {}

    static byte[] nested(int levels) {
        var raw = new StringBuilder("From: ana@nordwind.example\n");
        for (int level = 0; level < levels; level++) {
            raw.append("Content-Type: multipart/mixed; boundary=\"b")
                    .append(level)
                    .append("\"\n\n");
            raw.append("--b").append(level).append('\n');
        }
        return bytes(raw.append("\ninnermost\n").toString());
    }

    static byte[] ofParts(int parts) {
        var part = "--b\nContent-Type: application/x\n\nx\n";
        return withBody("multipart/mixed; boundary=b", part.repeat(parts));
    }

    static byte[] withHeaders(int headers) {
        return bytes("X: y\n".repeat(headers) + "From: ana@nordwind.example\n\nhello");
    }

    static byte[] withBody(String type, String body) {
        return bytes("From: ana@nordwind.example\nContent-Type: " + type + "\n\n" + body);
    }

    static byte[] withField(String name, String value) {
        return bytes(name + ": " + value + "\n\nhello");
    }

    static String megabyteOf(String pattern) {
        return pattern.repeat(MEGABYTE / pattern.length());
    }

    private static byte[] bytes(String raw) {
        return raw.getBytes(ISO_8859_1);
    }
}
