package dev.firstline.mailtext.body;

import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Locale;

/** Undoes Content-Transfer-Encoding; what is in no known encoding is as it is. */
final class Transfer {
    private static final byte[] PADDING = {'=', '='};

    private Transfer() {}

    static InputStream decode(InputStream encoded, String encoding) {
        return switch (normalise(encoding)) {
            case "base64" -> new Base64InputStream(padded(encoded), DecodeMonitor.SILENT);
            case "quotedprintable" -> new QuotedPrintableInputStream(encoded, DecodeMonitor.SILENT);
            case "xuuencode", "uuencode", "xuue" -> new UuInputStream(encoded);
            default -> encoded;
        };
    }

    /** Base64 that was cut off without padding would lose its last bytes. */
    private static InputStream padded(InputStream encoded) {
        return new SequenceInputStream(encoded, new ByteArrayInputStream(PADDING));
    }

    private static String normalise(String encoding) {
        var letters = new StringBuilder();
        encoding.toLowerCase(Locale.ROOT)
                .chars()
                .takeWhile(c -> c != ';' && c != '(')
                .filter(Character::isLetterOrDigit)
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
