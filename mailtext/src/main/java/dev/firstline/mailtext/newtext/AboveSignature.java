package dev.firstline.mailtext.newtext;

/**
 * Two hyphens on a line of their own, with the blank that usenet asked for or without it, set off a
 * signature; below more lines than a signature has they are the writer's own.
 */
final class AboveSignature implements Rule {
    private static final int LONGEST = 15;
    private static final int LONGEST_WITHOUT_BLANK = 8;

    @Override
    public int endOfNew(Lines lines, int end) {
        int written = 0;
        int begin = end;
        for (int at = end - 1; at >= 0 && written <= LONGEST; at--) {
            if (isDelimiter(lines.raw(at), written)) {
                begin = at;
            }
            written += lines.isBlank(at) ? 0 : 1;
        }
        return begin;
    }

    private static boolean isDelimiter(String line, int writtenBelow) {
        return (line.equals("-- ") && writtenBelow <= LONGEST)
                || (line.equals("--") && writtenBelow <= LONGEST_WITHOUT_BLANK);
    }
}
