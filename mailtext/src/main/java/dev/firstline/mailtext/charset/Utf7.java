package dev.firstline.mailtext.charset;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Decodes UTF-7 (RFC 2152), which the JDK does not know and old mail gateways still send. */
final class Utf7 {
    private Utf7() {}

    static String decode(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var decoded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at++);
            if (c != '+') {
                decoded.append(c);
                continue;
            }
            int end = endOfShift(text, at);
            decoded.append(end == at ? "+" : shifted(text.substring(at, end)));
            at = end < text.length() && text.charAt(end) == '-' ? end + 1 : end;
        }
        return decoded.toString();
    }

    private static int endOfShift(String text, int from) {
        int end = from;
        while (end < text.length() && isBase64(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBase64(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '/');
    }

    private static String shifted(String base64) {
        int usable = base64.length() % 4 == 1 ? base64.length() - 1 : base64.length();
        var bytes = Base64.getDecoder().decode(base64.substring(0, usable));
        return new String(bytes, 0, bytes.length / 2 * 2, StandardCharsets.UTF_16BE);
    }
}
