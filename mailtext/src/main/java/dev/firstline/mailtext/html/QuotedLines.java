package dev.firstline.mailtext.html;

/** Text in the making, line by line, with a quote mark for each level of quotation. */
final class QuotedLines {
    /** Marks of quotes nested deeper cost more room than they tell. */
    private static final int DEEPEST = 10;

    private static final String RULE = "_".repeat(32);

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int depth;
    private boolean keepsSpaces;

    /** Whether the line began with a cell, perhaps an empty one. */
    private boolean inRow;

    /** The level of the empty line that is due before the next words, or -1 where none is. */
    private int gap = -1;

    /** Whether the last line written is empty: a gap is there already. */
    private boolean emptyEnds;

    void write(String words) {
        if (keepsSpaces) {
            words.lines().forEach(this::writePreformatted);
            return;
        }
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
            if (!space) {
                line.append(c == '\u00A0' ? ' ' : c);
            } else if (!line.isEmpty() && !endsInSpace()) {
                line.append(' ');
            }
        }
    }

    /** Sets what stands before an item of a list, with its indent. */
    void mark(String mark) {
        endBlock();
        line.append(mark);
    }

    private void writePreformatted(String words) {
        if (!line.isEmpty()) {
            endLine();
        }
        line.append(words);
    }

    private boolean endsInSpace() {
        char last = line.charAt(line.length() - 1);
        return last == ' ' || last == '\t';
    }

    /** Ends the line even if it is empty. */
    void endLine() {
        var words = line.toString().equals("-- ") ? "-- " : line.toString().stripTrailing();
        line.setLength(0);
        inRow = false;
        if (gap >= 0 && !words.isEmpty() && !text.isEmpty()) {
            append(Math.min(gap, depth), "");
        }
        append(depth, words);
        gap = -1;
        emptyEnds = words.isEmpty();
    }

    private void append(int depth, String words) {
        int level = Math.min(depth, DEEPEST);
        text.append(">".repeat(level));
        text.append(level > 0 && !words.isEmpty() ? " " : "").append(words).append('\n');
    }

    /** Ends the line if it holds anything; one of blanks only is a gap. */
    void endBlock() {
        inRow = false;
        if (line.isEmpty()) {
            return;
        }
        if (line.toString().isBlank() && !keepsSpaces) {
            line.setLength(0);
            leaveGap();
        } else {
            endLine();
        }
    }

    /** Ends the line, and leaves one empty before what follows. */
    void endParagraph() {
        endBlock();
        leaveGap();
    }

    private void leaveGap() {
        if (!emptyEnds) {
            gap = gap < 0 ? depth : Math.min(gap, depth);
        }
    }

    void quote() {
        depth++;
    }

    void unquote() {
        depth--;
    }

    /** An empty cell keeps its place, unless the line of its row has ended. */
    void cell() {
        if (inRow || !line.isEmpty()) {
            line.append('\t');
        }
        inRow = true;
    }

    void rule() {
        endBlock();
        line.append(RULE);
        endLine();
    }

    void keepSpaces(boolean keep) {
        endBlock();
        keepsSpaces = keep;
    }

    boolean endsWith(String words) {
        int from = line.length() - words.length();
        return from >= 0 && line.indexOf(words, from) == from;
    }

    String text() {
        endBlock();
        return text.toString();
    }
}
