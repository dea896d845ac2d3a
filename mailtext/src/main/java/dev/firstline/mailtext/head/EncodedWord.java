package dev.firstline.mailtext.head;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.mailtext.charset.Charsets;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * One {@code =?charset?encoding?text?=} as found.
 *
 * @param end where it ends in the value, exclusive
 */
record EncodedWord(String charset, boolean base64, String text, int end) {
    private static final int LONGEST_CHARSET = 60;
    private static final int LONGEST_TEXT = 4_000;

    /** The word that begins at this "=?", or null where none does. */
    static @Nullable EncodedWord at(String value, int start) {
        int charsetEnd = value.indexOf('?', start + 2);
        if (charsetEnd < start + 3 || charsetEnd - start > LONGEST_CHARSET) {
            return null;
        }
        if (charsetEnd + 2 >= value.length() || value.charAt(charsetEnd + 2) != '?') {
            return null;
        }
        char encoding = Character.toLowerCase(value.charAt(charsetEnd + 1));
        int textStart = charsetEnd + 3;
        int limit = Math.min(value.length(), textStart + LONGEST_TEXT);
        int textEnd = value.indexOf("?=", textStart, limit);
        if (textEnd < 0 || (encoding != 'b' && encoding != 'q')) {
            return null;
        }
        var charset = value.substring(start + 2, charsetEnd);
        int language = charset.indexOf('*');
        return new EncodedWord(
                (language < 0 ? charset : charset.substring(0, language)).toLowerCase(Locale.ROOT),
                encoding == 'b',
                value.substring(textStart, textEnd),
                textEnd + 2);
    }

    /** Decodes neighbours together, as bytes as long as the charset stays the same. */
    static String join(List<EncodedWord> run) {
        var decoded = new StringBuilder();
        var bytes = new ByteArrayOutputStream();
        for (int at = 0; at < run.size(); at++) {
            var word = run.get(at);
            bytes.writeBytes(word.bytes());
            if (at + 1 == run.size() || !run.get(at + 1).charset.equals(word.charset)) {
                decoded.append(Charsets.decode(bytes.toByteArray(), word.charset));
                bytes.reset();
            }
        }
        return decoded.toString();
    }

    private byte[] bytes() {
        return base64 ? fromBase64() : fromQuoted();
    }

    private byte[] fromBase64() {
        var letters = new StringBuilder(text.length());
        text.chars()
                .filter(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '/'))
                .forEach(c -> letters.append((char) c));
        if (letters.length() % 4 == 1) {
            letters.setLength(letters.length() - 1);
        }
        return Base64.getDecoder().decode(letters.toString().getBytes(ISO_8859_1));
    }

    private byte[] fromQuoted() {
        var bytes = new ByteArrayOutputStream(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '=' && Hex.isPair(text, at + 1)) {
                bytes.write(Hex.pair(text, at + 1));
                at += 2;
            } else if (c == '_') {
                bytes.write(' ');
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(c < 128 ? ISO_8859_1 : UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
