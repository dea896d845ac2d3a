package dev.firstline.mailtext.newtext;

import java.util.HashSet;
import java.util.Locale;

/** The few header fields that Outlook and others set as text above what they quote or forward. */
final class HeaderBlock {
    private static final int LONGEST_LABEL = 20;
    private static final int REACH = 9;

    private HeaderBlock() {}

    /** Whether a block begins here: who, and at least two of when, to whom and about what. */
    static boolean beginsAt(Lines lines, int at, int end) {
        if (!Phrases.FROM.contains(label(lines.frame(at)))) {
            return false;
        }
        var told = new HashSet<String>();
        for (int next = at + 1; next < Math.min(end, at + REACH); next++) {
            var field = Phrases.FIELDS.get(label(lines.frame(next)));
            if (field != null) {
                told.add(field);
            }
        }
        return told.size() >= 2;
    }

    /** The rules, blank lines and words that a program sets above the block, too. */
    static int withSeparators(Lines lines, int at) {
        int begin = at;
        for (int before = lines.lastBefore(at);
                before >= 0 && Separator.isAny(lines.frame(before));
                before = lines.lastBefore(before)) {
            begin = before;
        }
        return begin;
    }

    private static String label(String frame) {
        int colon = frame.indexOf(':');
        return colon < 1 || colon > LONGEST_LABEL
                ? ""
                : frame.substring(0, colon).replace("*", "").strip().toLowerCase(Locale.ROOT);
    }
}
