package dev.firstline.mailtext.head;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.mailtext.charset.Plain;

import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.util.ContentUtil;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads address fields by mime4j's lenient parser. Encoded words are decoded first, into quoted
 * strings, so that neither a comma in them splits a mailbox nor an address in them becomes one.
 */
final class Addresses {
    private static final int LONGEST = 65_536;

    /**
     * Stands for "=?" while mime4j parses: it would decode what is left of encoded words once more,
     * in time that grows with the square of their length.
     */
    private static final String VEIL = "\uE000";

    private Addresses() {}

    static List<Mailbox> parse(String value) {
        var shown = decoded(value.substring(0, Math.min(value.length(), LONGEST)));
        var mailboxes = new ArrayList<Mailbox>();
        for (var each : lenient(shown)) {
            var mailbox = mailbox(each, shown);
            if (mailbox != null) {
                mailboxes.add(mailbox);
            }
        }
        return mailboxes.isEmpty() ? StrayAddress.in(shown) : mailboxes;
    }

    private static MailboxList lenient(String shown) {
        var bytes = ContentUtil.encode(UTF_8, shown.replace("=?", VEIL));
        var cursor = new ParserCursor(0, bytes.length());
        return LenientAddressParser.DEFAULT.parseAddressList(bytes, cursor).flatten();
    }

    private static @Nullable Mailbox mailbox(
            org.apache.james.mime4j.dom.address.Mailbox parsed, String shown) {
        var domain = parsed.getDomain();
        var local = parsed.getLocalPart();
        if (domain == null || domain.isEmpty() || local == null || local.isEmpty()) {
            return null;
        }
        int words = local.lastIndexOf(' ') + 1;
        var address = local.substring(words) + "@" + domain.toLowerCase(Locale.ROOT);
        var name =
                parsed.getName() == null ? withoutBrackets(local, words, shown) : parsed.getName();
        return new Mailbox(unquoted(unveiled(name)), unveiled(address));
    }

    /** Some forget the brackets around the address, so that the name runs into it. */
    private static String withoutBrackets(String local, int words, String shown) {
        return words > 0 ? local.substring(0, words) : comment(shown);
    }

    /** The old form, address (Name): only told apart where the field holds one mailbox. */
    private static String comment(String shown) {
        boolean alone = shown.indexOf('@') == shown.lastIndexOf('@') && !shown.contains(",");
        int open = alone && shown.endsWith(")") ? shown.indexOf('(') : -1;
        return open < 0 ? "" : shown.substring(open + 1, shown.length() - 1).replace("\"", "");
    }

    private static String unveiled(String parsed) {
        return Plain.line(parsed.replace(VEIL, "=?"));
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() > 1 && name.startsWith("'") && name.endsWith("'");
        return quoted ? name.substring(1, name.length() - 1).strip() : name;
    }

    private static String decoded(String value) {
        if (!value.contains("=?")) {
            return value.strip();
        }
        var shown = new StringBuilder(value.length());
        boolean inQuotes = false;
        int from = 0;
        for (int at = 0; at <= value.length(); at++) {
            if (at == value.length() || (value.charAt(at) == '"' && !isEscaped(value, at))) {
                var segment = value.substring(from, at);
                shown.append(
                        EncodedWords.decode(
                                segment, inQuotes ? Addresses::escaped : Addresses::quoted));
                shown.append(at < value.length() ? "\"" : "");
                inQuotes = !inQuotes;
                from = at + 1;
            }
        }
        return shown.toString().strip();
    }

    private static boolean isEscaped(String value, int at) {
        return at > 0 && value.charAt(at - 1) == '\\';
    }

    private static String quoted(String word) {
        return '"' + escaped(word) + '"';
    }

    private static String escaped(String word) {
        return Plain.line(word).replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
