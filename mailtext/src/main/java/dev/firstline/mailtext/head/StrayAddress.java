package dev.firstline.mailtext.head;

import dev.firstline.mailtext.charset.Plain;

import java.util.List;
import java.util.Locale;

/** The last resort for an address field that no grammar fits: the first thing with an @ in it. */
final class StrayAddress {
    private static final String ENDS = " \t<>()[],;:\"'";

    private StrayAddress() {}

    static List<Mailbox> in(String value) {
        int at = value.indexOf('@');
        if (at < 1 || at == value.length() - 1) {
            return List.of();
        }
        int start = at;
        while (start > 0 && ENDS.indexOf(value.charAt(start - 1)) < 0) {
            start--;
        }
        int end = at + 1;
        while (end < value.length() && ENDS.indexOf(value.charAt(end)) < 0) {
            end++;
        }
        if (start == at || end == at + 1) {
            return List.of();
        }
        var address = value.substring(start, at + 1) + domain(value, at, end);
        return List.of(new Mailbox(name(value, start), Plain.line(address)));
    }

    private static String domain(String value, int at, int end) {
        return value.substring(at + 1, end).toLowerCase(Locale.ROOT);
    }

    private static String name(String value, int start) {
        var before = value.substring(0, start).replace('"', ' ').replace('<', ' ');
        return Plain.line(before);
    }
}
