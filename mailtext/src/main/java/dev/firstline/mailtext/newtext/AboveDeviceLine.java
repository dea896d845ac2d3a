package dev.firstline.mailtext.newtext;

import java.util.regex.Pattern;

/** "Sent from my iPhone", "Get Outlook for iOS" and the like: nobody wrote it. */
final class AboveDeviceLine implements Rule {
    private static final int LONGEST = 120;

    /** Where its link leads to, as Outlook and as Proton write it. */
    private static final Pattern TARGET =
            Pattern.compile("\\s?<https?://[^<>\\s]*>|\\]\\(https?://[^()\\s]*\\)");

    @Override
    public int endOfNew(Lines lines, int end) {
        int last = lines.lastBefore(end);
        return last >= 0 && lines.hasTextBefore(last) && isDevice(lines.frame(last)) ? last : end;
    }

    private static boolean isDevice(String frame) {
        var words = TARGET.matcher(frame).replaceAll("").replace("[", "");
        return words.length() < LONGEST
                && (isSaidIn(words) || Frames.DEVICE_LINKS.standIn(frame))
                && Frames.DEVICE_NAMES.standIn(words);
    }

    private static boolean isSaidIn(String words) {
        return Frames.DEVICE_BEGINS.begin(words) || Frames.DEVICE_ENDS.end(words);
    }
}
