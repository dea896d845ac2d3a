package dev.firstline.mailtext.newtext;

/**
 * Outlook, Samsung, Zimbra and others: all from the header block or the words "original message" on
 * is quoted, and not marked line by line. With nothing above it, the answer may stand below.
 */
final class AboveHeaderBlock implements Rule {
    @Override
    public int endOfNew(Lines lines, int end) {
        for (int at = 0; at < end; at++) {
            if (begins(lines, at, end)) {
                int begin = HeaderBlock.withSeparators(lines, at);
                return isCertain(lines, begin, at) ? begin : end;
            }
        }
        return end;
    }

    /** Fields right below a text that announces them ("the header was:") are data, not a quote. */
    private static boolean isCertain(Lines lines, int begin, int block) {
        int before = lines.lastBefore(begin);
        boolean announced = begin == block && before >= 0 && lines.frame(before).endsWith(":");
        return before >= 0 && !announced;
    }

    private static boolean begins(Lines lines, int at, int end) {
        return Separator.isOriginal(lines.frame(at)) || HeaderBlock.beginsAt(lines, at, end);
    }
}
