package dev.firstline.mailtext.newtext;

import java.util.Locale;

/** The words above a quote: "On 3 Nov 2026 at 10:15, Ana Pop wrote:", wrapped or not. */
final class Attribution {
    /** A program wraps them at the width of its lines: never into more than this. */
    static final int MOST_LINES = 4;

    private Attribution() {}

    /** Where the attribution begins whose last line is this, or -1 where it is none. */
    static int beginOfOneEndingAt(Lines lines, int last) {
        if (last < 0 || !lines.frame(last).endsWith(":")) {
            return -1;
        }
        for (int count = MOST_LINES; count > 0; count--) {
            int begin = last - count + 1;
            if (begin >= 0 && startsLikeOne(lines.frame(begin)) && saysSo(lines, begin, last)) {
                return begin;
            }
        }
        return saysSo(lines, last, last) ? last : -1;
    }

    /** The last line of an attribution with a date and a time that begins here, or -1. */
    static int endOfDatedOneBeginningAt(Lines lines, int begin, int end) {
        if (!startsLikeOne(lines.frame(begin))) {
            return -1;
        }
        for (int last = begin; last < Math.min(end, begin + MOST_LINES); last++) {
            if (lines.frame(last).endsWith(":") && saysSo(lines, begin, last)) {
                return hasTime(lines.joined(begin, last + 1)) ? last : -1;
            }
        }
        return -1;
    }

    private static boolean startsLikeOne(String frame) {
        var start = frame.toLowerCase(Locale.ROOT);
        return Phrases.ATTRIBUTION_STARTS.stream().anyMatch(start::startsWith);
    }

    private static boolean saysSo(Lines lines, int begin, int last) {
        var words = lines.joined(begin, last + 1).toLowerCase(Locale.ROOT);
        boolean dated = words.chars().anyMatch(Character::isDigit) || words.contains("@");
        return dated && saysWrote(words);
    }

    private static boolean saysWrote(String words) {
        for (var word : words.split("[\\s:,\u00A0]+", -1)) {
            if (Phrases.WROTE.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTime(String words) {
        for (int colon = words.indexOf(':'); colon > 0; colon = words.indexOf(':', colon + 1)) {
            boolean figures =
                    colon + 2 < words.length()
                            && Character.isDigit(words.charAt(colon - 1))
                            && Character.isDigit(words.charAt(colon + 1));
            if (figures) {
                return true;
            }
        }
        return false;
    }
}
