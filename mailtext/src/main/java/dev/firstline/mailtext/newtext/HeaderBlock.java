package dev.firstline.mailtext.newtext;

import java.util.HashSet;

/** The few header fields that Outlook and others set as text above what they quote or forward. */
final class HeaderBlock {
    private static final int LONGEST_LABEL = 20;
    private static final int REACH = 9;

    private enum Told {
        FROM,
        DATE,
        TO,
        SUBJECT,
        NOTHING
    }

    private HeaderBlock() {}

    /** Whether a block begins here: who, and at least two of when, to whom and about what. */
    static boolean beginsAt(Lines lines, int at, int end) {
        return Frames.FROM.contains(label(lines.frame(at))) && tells(lines, at, end) >= 3;
    }

    static boolean isFinnish(String frame) {
        return Frames.FINNISH_FROM.contains(label(frame));
    }

    private static int tells(Lines lines, int at, int end) {
        var told = new HashSet<Told>();
        for (int next = at; next < Math.min(end, at + REACH); next++) {
            told.add(told(lines.frame(next)));
        }
        told.remove(Told.NOTHING);
        return told.size();
    }

    /**
     * A word such as "de" may stand for two fields: the order of the checks is theirs as a rule.
     */
    private static Told told(String frame) {
        var label = label(frame);
        if (label.isEmpty()) {
            return Told.NOTHING;
        }
        return Frames.FROM.contains(label)
                ? Told.FROM
                : Frames.DATE.contains(label)
                        ? Told.DATE
                        : Frames.TO.contains(label)
                                ? Told.TO
                                : Frames.SUBJECT.contains(label) ? Told.SUBJECT : Told.NOTHING;
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
        int wide = frame.indexOf('：');
        int end = colon < 0 || (wide >= 0 && wide < colon) ? wide : colon;
        return end < 1 || end > LONGEST_LABEL
                ? ""
                : frame.substring(0, end).replace("*", "").strip();
    }
}
