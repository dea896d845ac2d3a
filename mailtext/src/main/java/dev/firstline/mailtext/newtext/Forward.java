package dev.firstline.mailtext.newtext;

import java.util.Locale;

/** A forwarded message is what its sender wants to be read: content, not a quote. */
final class Forward {
    private Forward() {}

    /** Where a forwarded message begins, or past all lines where there is none. */
    static int begin(Lines lines, String subject) {
        boolean forward = isForward(subject);
        for (int at = 0; at < lines.size(); at++) {
            if (Separator.isForwarded(lines.frame(at))) {
                return at;
            }
            if (forward && HeaderBlock.beginsAt(lines, at, lines.size())) {
                return HeaderBlock.withSeparators(lines, at);
            }
        }
        return lines.size() + 1;
    }

    private static boolean isForward(String subject) {
        var start = subject.strip().toLowerCase(Locale.ROOT);
        return Phrases.FORWARD_SUBJECTS.stream().anyMatch(start::startsWith);
    }
}
