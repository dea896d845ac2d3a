package dev.firstline.mailtext.newtext;

/**
 * Whether words name a day and a time, in whatever order and language: enough numbers, two of them
 * hours and minutes.
 */
final class Moment {
    /** Day, hour and minute; most programs give the year, too. */
    private static final int FEWEST_NUMBERS = 3;

    private final String words;
    private int numbers;
    private boolean timed;

    private Moment(String words) {
        this.words = words;
    }

    static boolean isToldIn(String words) {
        var moment = new Moment(words);
        moment.read();
        return moment.timed && moment.numbers >= FEWEST_NUMBERS;
    }

    private void read() {
        for (int at = 0; at < words.length(); at++) {
            if (isFigure(at)) {
                int end = endOfNumber(at);
                numbers++;
                timed |= isTime(at, end);
                at = end;
            }
        }
    }

    /** One or two figures, a colon or (in the north) a full stop, two figures, and no more. */
    private boolean isTime(int begin, int end) {
        int next = endOfNumber(end + 1);
        return end - begin <= 2
                && isParting(end)
                && next == end + 3
                && !(begin > 0 && words.charAt(begin - 1) == '.')
                && !(isAt(next, '.') && (isFigure(next + 1) || isFigure(next + 2)));
    }

    private boolean isParting(int at) {
        return isAt(at, ':') || isAt(at, '.');
    }

    private int endOfNumber(int begin) {
        int end = begin;
        while (isFigure(end)) {
            end++;
        }
        return end;
    }

    private boolean isFigure(int at) {
        return at < words.length() && Character.isDigit(words.charAt(at));
    }

    private boolean isAt(int at, char wanted) {
        return at < words.length() && words.charAt(at) == wanted;
    }
}
