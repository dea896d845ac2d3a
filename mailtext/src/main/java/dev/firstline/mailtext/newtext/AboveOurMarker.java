package dev.firstline.mailtext.newtext;

/**
 * What stands above our own marker line is the answer, unless the answer stands below the quote.
 */
final class AboveOurMarker implements Rule {
    @Override
    public int endOfNew(Lines lines, int end) {
        for (int at = 0; at < end; at++) {
            if (lines.raw(at).contains(NewText.REPLY_MARKER)) {
                boolean answered = lines.hasTextBefore(at) && !isAnsweredBelow(lines, at, end);
                return answered ? at : end;
            }
        }
        return end;
    }

    /** Only where the program marked what it quoted can be seen what it did not quote. */
    private static boolean isAnsweredBelow(Lines lines, int marker, int end) {
        if (!lines.isQuoted(marker)) {
            return false;
        }
        for (int at = marker; at < end; at++) {
            if (!lines.isBlank(at) && !lines.isQuoted(at)) {
                return true;
            }
        }
        return false;
    }
}
