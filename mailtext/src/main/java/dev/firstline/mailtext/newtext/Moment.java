package dev.firstline.mailtext.newtext;

import java.util.regex.Pattern;

/** Whether words name a day and a time, in whatever order and language. */
final class Moment {
    /** Hours and minutes, parted by a colon or, in the north, by a full stop. */
    private static final Pattern TIME =
            Pattern.compile("(?<![\\d.])\\d{1,2}[:.]\\d{2}(?!\\d|\\.\\s?\\d)");

    /** Day, year, hour and minute; some programs leave out the year. */
    private static final int FEWEST_NUMBERS = 3;

    private Moment() {}

    static boolean isToldIn(String words) {
        return numbers(words) >= FEWEST_NUMBERS && TIME.matcher(words).find();
    }

    private static int numbers(String words) {
        int numbers = 0;
        for (int at = 0; at < words.length(); at++) {
            boolean begins = at == 0 || !Character.isDigit(words.charAt(at - 1));
            numbers += begins && Character.isDigit(words.charAt(at)) ? 1 : 0;
        }
        return numbers;
    }
}
