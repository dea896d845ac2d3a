package dev.firstline.mailtext.head;

import dev.firstline.mailtext.charset.Plain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds an address where no grammar helps: the first thing with an @ inside. */
public final class StrayAddress {
    private static final String ENDS = " \t\n<>()[]{},;:\"'`|*@";
    private static final int LONGEST = 320;

    private StrayAddress() {}

    /** The first address in running text from there on, without a name. */
    public static Optional<Mailbox> find(String text, int from) {
        for (int at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = start(text, at);
            int end = end(text, at);
            if (start < at && end > at + 1) {
                return Optional.of(new Mailbox("", address(text, start, at, end)));
            }
        }
        return Optional.empty();
    }

    /** The first address of a field, with the words before it for a name. */
    static List<Mailbox> in(String value) {
        int at = value.indexOf('@');
        return find(value, 0)
                .map(Mailbox::address)
                .map(address -> new Mailbox(name(value, at), address))
                .stream()
                .toList();
    }

    private static int start(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** A full stop after an address ends the sentence. */
    private static int end(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at < LONGEST && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.charAt(end - 1) == '.' ? end - 1 : end;
    }

    private static String address(String text, int start, int at, int end) {
        var domain = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
        return Plain.line(text.substring(start, at + 1) + domain);
    }

    private static String name(String value, int at) {
        var before = value.substring(0, start(value, at)).replace('"', ' ').replace('<', ' ');
        return Plain.line(before);
    }
}
