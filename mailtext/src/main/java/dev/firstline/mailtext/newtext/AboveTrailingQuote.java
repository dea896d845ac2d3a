package dev.firstline.mailtext.newtext;

/**
 * Quoted lines at the end go, with their attribution; those with an answer below them stay as its
 * context. Lines right below a text that announces them ("it prints:") are data, not a quote.
 */
final class AboveTrailingQuote implements Rule {
    @Override
    public int endOfNew(Lines lines, int end) {
        int begin = beginOfQuote(lines, end);
        int before = lines.lastBefore(begin);
        int attribution = Attribution.beginAboveQuote(lines, before);
        if (attribution >= 0) {
            return attribution;
        }
        return begin < end && !isAnnounced(lines, before, begin) ? begin : end;
    }

    private static int beginOfQuote(Lines lines, int end) {
        int begin = end;
        for (int at = end - 1; at >= 0; at--) {
            if (lines.isQuoted(at)) {
                begin = at;
            } else if (!lines.isBlank(at)) {
                break;
            }
        }
        return begin;
    }

    private static boolean isAnnounced(Lines lines, int before, int begin) {
        return before >= 0 && before == begin - 1 && lines.frame(before).endsWith(":");
    }
}
