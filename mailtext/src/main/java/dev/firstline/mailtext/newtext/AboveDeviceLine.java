package dev.firstline.mailtext.newtext;

import java.util.Locale;

/** "Sent from my iPhone" and the like: nobody wrote it. */
final class AboveDeviceLine implements Rule {
    private static final int LONGEST = 120;

    @Override
    public int endOfNew(Lines lines, int end) {
        int last = lines.lastBefore(end);
        if (last < 0 || !lines.hasTextBefore(last)) {
            return end;
        }
        var frame = lines.frame(last).toLowerCase(Locale.ROOT);
        boolean device =
                frame.length() < LONGEST
                        && Phrases.DEVICE_LINES.stream().anyMatch(frame::startsWith);
        return device ? last : end;
    }
}
