package dev.firstline.mailtext.newtext;

/**
 * The words above a quote: "On 3 Nov 2026 at 10:15, Ana Pop wrote:", wrapped or not. Languages put
 * them in every order, and some leave out the verb; day, time and the colon are always there.
 */
final class Attribution {
    /** A program wraps them at the width of its lines: never into more than this. */
    private static final int MOST_LINES = 4;

    private static final int LONGEST_BARE = 80;

    private static final int LONGEST_BEFORE_QUOTE = 300;

    private Attribution() {}

    /** Where the attribution of marked lines below it begins, or -1 where this line ends none. */
    static int beginAboveQuote(Lines lines, int last) {
        int full = begin(lines, last, true);
        return full >= 0 || last < 0 ? full : beginOfLooseOne(lines, last);
    }

    /**
     * Where an attribution begins that tells by itself, nothing below it being marked, or -1. With
     * the text right below it and no address it is a person's, who tells what somebody wrote.
     */
    static int beginOfDatedOne(Lines lines, int last) {
        if (runsOn(lines.raw(last))) {
            return last;
        }
        int begin = begin(lines, last, false);
        boolean apart = last + 1 == lines.size() || lines.isBlank(last + 1);
        return begin >= 0 && (apart || lines.joined(begin, last + 1).contains("@")) ? begin : -1;
    }

    private static int begin(Lines lines, int last, boolean withoutVerb) {
        if (last < 0 || !endsLikeOne(lines.frame(last))) {
            return -1;
        }
        for (int begin = last; begin >= 0 && begin > last - MOST_LINES; begin--) {
            if (lines.frame(begin).isEmpty() || lines.isQuoted(begin)) {
                return -1;
            }
            var words = lines.joined(begin, last + 1);
            if (Moment.isToldIn(words) && saysWho(words, withoutVerb)) {
                return withNameAbove(lines, begin);
            }
        }
        return -1;
    }

    /** Yahoo on Android begins the quote on the same line, after some blanks. */
    private static boolean runsOn(String line) {
        int colon = line.indexOf(":  ");
        if (colon < 0 || colon > LONGEST_BEFORE_QUOTE) {
            return false;
        }
        var words = line.substring(0, colon);
        return words.contains("@") && Moment.isToldIn(words) && Frames.WROTE.standIn(words);
    }

    private static boolean saysWho(String words, boolean withoutVerb) {
        return Frames.WROTE.standIn(words) || (withoutVerb && words.contains("@"));
    }

    /** Some programs put the name and address first, and they alone fill a line. */
    private static int withNameAbove(Lines lines, int begin) {
        boolean named =
                begin > 0
                        && !lines.frame(begin).contains("@")
                        && lines.frame(begin - 1).endsWith(">")
                        && lines.frame(begin - 1).contains("@")
                        && !lines.isQuoted(begin - 1);
        return named ? begin - 1 : begin;
    }

    private static int beginOfLooseOne(Lines lines, int last) {
        var words = lines.frame(last);
        if (!endsLikeOne(words) || !Frames.WROTE.standIn(words)) {
            return -1;
        }
        boolean told = words.chars().anyMatch(Character::isDigit) || words.contains("@");
        boolean bare = words.length() < LONGEST_BARE && Frames.WROTE.end(withoutColon(words));
        return told || bare ? last : -1;
    }

    private static boolean endsLikeOne(String frame) {
        return frame.endsWith(":") || frame.endsWith("：");
    }

    private static String withoutColon(String words) {
        return words.substring(0, words.length() - 1).strip();
    }
}
