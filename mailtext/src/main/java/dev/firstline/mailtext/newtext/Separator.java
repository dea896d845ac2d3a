package dev.firstline.mailtext.newtext;

import dev.firstline.mailtext.words.Phrases;

/** Lines of hyphens or underscores, with or without words between them. */
final class Separator {
    private static final String HYPHENS = "-‐‑–—";

    private Separator() {}

    static boolean isAny(String frame) {
        return isRule(frame) || isOriginal(frame);
    }

    static boolean isRule(String frame) {
        return frame.length() >= 5
                && (frame.chars().allMatch(c -> c == '_') || frame.chars().allMatch(c -> c == '-'));
    }

    /** "----- Original Message -----", or as Lotus Notes has it "-----Ana Pop wrote: -----". */
    static boolean isOriginal(String frame) {
        return hasWords(frame, Frames.ORIGINAL) || saysWhoWrote(frame);
    }

    static boolean isForwarded(String frame) {
        return hasWords(frame, Frames.FORWARDED) || Frames.FORWARD_BEGINS.contains(frame);
    }

    private static boolean saysWhoWrote(String frame) {
        return isBetweenHyphens(frame) && frame.contains("@") && Frames.WROTE.standIn(frame);
    }

    private static boolean hasWords(String frame, Phrases phrases) {
        return isBetweenHyphens(frame) && phrases.contains(between(frame));
    }

    private static boolean isBetweenHyphens(String frame) {
        return frame.length() > 4
                && isHyphen(frame, 0)
                && isHyphen(frame, 1)
                && isHyphen(frame, frame.length() - 2)
                && isHyphen(frame, frame.length() - 1);
    }

    private static String between(String frame) {
        int begin = 0;
        int end = frame.length();
        while (begin < end && isHyphen(frame, begin)) {
            begin++;
        }
        while (end > begin && isHyphen(frame, end - 1)) {
            end--;
        }
        return frame.substring(begin, end).strip();
    }

    private static boolean isHyphen(String frame, int at) {
        return HYPHENS.indexOf(frame.charAt(at)) >= 0;
    }
}
