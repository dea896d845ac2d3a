package dev.firstline.mailtext.newtext;

import java.util.List;
import java.util.Locale;

/** Lines of hyphens or underscores, with or without words between them. */
final class Separator {
    private Separator() {}

    static boolean isAny(String frame) {
        return isRule(frame) || isOriginal(frame);
    }

    static boolean isRule(String frame) {
        return frame.length() >= 5
                && (frame.chars().allMatch(c -> c == '_') || frame.chars().allMatch(c -> c == '-'));
    }

    static boolean isOriginal(String frame) {
        return hasWords(frame, Phrases.ORIGINAL);
    }

    static boolean isForwarded(String frame) {
        return hasWords(frame, Phrases.FORWARDED)
                || Phrases.BEGIN_FORWARDED.contains(frame.toLowerCase(Locale.ROOT));
    }

    private static boolean hasWords(String frame, List<String> phrases) {
        if (!frame.startsWith("--") || !frame.endsWith("--")) {
            return false;
        }
        var words = frame.replace('-', ' ').strip().toLowerCase(Locale.ROOT);
        return phrases.contains(words);
    }
}
