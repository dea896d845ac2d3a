package dev.firstline.mailtext.charset;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Decodes bytes under a label that may be right, wrong, unknown or missing (MAIL-4). Never fails:
 * bytes that mean nothing become U+FFFD. Text that is valid UTF-8 beyond ASCII is hardly ever
 * anything else, so it wins over labels of one-byte charsets.
 */
public final class Charsets {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset ISO_2022_JP = Charset.forName("x-windows-50221");

    private Charsets() {}

    public static String decode(byte[] bytes, @Nullable String label) {
        if (Labels.isUtf7(label)) {
            return Utf7.decode(bytes);
        }
        return byMark(bytes).or(() -> byLabel(bytes, label)).orElseGet(() -> guessed(bytes));
    }

    private static Optional<String> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(
                    UTF_8.decode(ByteBuffer.wrap(bytes, 3, bytes.length - 3)).toString());
        }
        var wide = ByteBuffer.wrap(bytes, Math.min(2, bytes.length), Math.max(0, bytes.length - 2));
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(UTF_16LE.decode(wide).toString());
        }
        return startsWith(bytes, 0xFE, 0xFF)
                ? Optional.of(UTF_16BE.decode(wide).toString())
                : Optional.empty();
    }

    private static Optional<String> byLabel(byte[] bytes, @Nullable String label) {
        return Labels.find(label).flatMap(declared -> as(declared, bytes));
    }

    private static Optional<String> as(Charset declared, byte[] bytes) {
        if (declared.equals(WINDOWS_1252)) {
            return strictly(UTF_8, bytes)
                    .or(() -> Guess.againstWesternLabel(bytes).map(found -> loosely(found, bytes)))
                    .or(() -> Optional.of(loosely(declared, bytes)));
        }
        if (isSingleByte(declared)) {
            var meant = hasControls(bytes) ? Labels.ofWindows(declared) : declared;
            return strictly(UTF_8, bytes).or(() -> Optional.of(loosely(meant, bytes)));
        }
        if (declared.equals(UTF_8)) {
            return strictly(UTF_8, bytes).or(() -> mostlyUtf8(bytes));
        }
        return strictly(declared, bytes)
                .or(() -> strictly(UTF_8, bytes))
                .or(() -> Optional.of(loosely(declared, bytes)));
    }

    private static String guessed(byte[] bytes) {
        if (hasJapaneseEscapes(bytes)) {
            return loosely(ISO_2022_JP, bytes);
        }
        return strictly(UTF_8, bytes)
                .or(() -> mostlyUtf8(bytes))
                .orElseGet(() -> loosely(Guess.unlabelled(bytes).orElse(WINDOWS_1252), bytes));
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
            decoder.onUnmappableCharacter(CodingErrorAction.REPORT);
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notThisCharset) {
            return Optional.empty();
        }
    }

    private static String loosely(Charset charset, byte[] bytes) {
        return new String(bytes, charset);
    }

    /** A cut or damaged character does not make the rest of a UTF-8 text windows-1252. */
    private static Optional<String> mostlyUtf8(byte[] bytes) {
        var text = loosely(UTF_8, bytes);
        long broken = text.chars().filter(c -> c == 0xFFFD).count();
        long beyondAscii = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
        return broken * 2 <= beyondAscii ? Optional.of(text) : Optional.empty();
    }

    private static boolean isSingleByte(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() <= 1.0f;
    }

    /**
     * Where the charsets of ISO have control characters, which no text has, Windows has letters.
     */
    private static boolean hasControls(byte[] bytes) {
        for (byte each : bytes) {
            if ((each & 0xE0) == 0x80) {
                return true;
            }
        }
        return false;
    }

    /** ESC $ and ESC ( announce ISO-2022-JP, which needs no bit above the seventh. */
    private static boolean hasJapaneseEscapes(byte[] bytes) {
        for (int at = 0; at + 2 < bytes.length; at++) {
            if (bytes[at] == 0x1B && bytes[at + 1] == '$') {
                return bytes[at + 2] == 'B' || bytes[at + 2] == '@';
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if ((bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
