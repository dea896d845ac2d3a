package dev.firstline.mailtext.newtext;

/**
 * Yahoo, Outlook on the web and some telephones do not mark what they quote line by line: all below
 * a full attribution, with date and time, is quoted. Where lines below it are marked, those tell.
 */
final class AboveAttribution implements Rule {
    @Override
    public int endOfNew(Lines lines, int end) {
        for (int last = 0; last < end; last++) {
            int begin = Attribution.beginOfDatedOne(lines, last);
            if (begin >= 0) {
                return isMarkedBelow(lines, last, end) || !lines.hasTextBefore(begin) ? end : begin;
            }
        }
        return end;
    }

    private static boolean isMarkedBelow(Lines lines, int last, int end) {
        int first = lines.firstFrom(last + 1, end);
        return first < end && lines.isQuoted(first);
    }
}
