package dev.firstline.mailtext.newtext;

/** A forwarded message is what its sender wants to be read: content, not a quote. */
final class Forward {
    private Forward() {}

    /** Where a forwarded message begins, or past all lines where there is none. */
    static int begin(Lines lines, String subject) {
        boolean forward = Frames.FORWARD_SUBJECT.begin(subject.strip());
        boolean answer = Frames.FINNISH_ANSWER_SUBJECT.begin(subject.strip());
        for (int at = 0; at < lines.size(); at++) {
            if (Separator.isForwarded(lines.frame(at)) || beginsMarked(lines, at)) {
                return at;
            }
            if (forward && HeaderBlock.beginsAt(lines, at, lines.size())) {
                return answer && HeaderBlock.isFinnish(lines.frame(at))
                        ? lines.size() + 1
                        : HeaderBlock.withSeparators(lines, at);
            }
        }
        return lines.size() + 1;
    }

    /** Apple Mail marks what it forwards as if it were quoted. */
    private static boolean beginsMarked(Lines lines, int at) {
        var frame = lines.frame(at);
        return frame.startsWith(">")
                && (at == 0 || !lines.isQuoted(at - 1))
                && Frames.FORWARD_BEGINS.contains(frame.substring(1).strip());
    }
}
