package dev.firstline.mailtext.newtext;

/** "Sent from my iPhone" and the like: nobody wrote it. */
final class AboveDeviceLine implements Rule {
    private static final int LONGEST = 120;

    @Override
    public int endOfNew(Lines lines, int end) {
        int last = lines.lastBefore(end);
        return last >= 0 && lines.hasTextBefore(last) && isDevice(lines.frame(last)) ? last : end;
    }

    private static boolean isDevice(String frame) {
        return frame.length() < LONGEST
                && (Frames.DEVICE_BEGINS.begin(frame) || Frames.DEVICE_ENDS.end(frame))
                && Frames.DEVICE_NAMES.standIn(frame);
    }
}
