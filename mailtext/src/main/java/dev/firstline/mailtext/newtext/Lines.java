package dev.firstline.mailtext.newtext;

import java.util.List;

/**
 * The lines of a text, and what can be said of each by itself.
 *
 * @param frames each as it may frame a quote: stripped, without the marks of direction that
 *     programs set around names; "" for one that is too long to do so
 */
record Lines(List<String> all, List<String> frames) {
    /** A longer line is prose or data: no mail program frames a quote with it. */
    private static final int LONGEST_FRAME = 500;

    static Lines of(String text) {
        var all = text.lines().toList();
        return new Lines(all, all.stream().map(Lines::framed).toList());
    }

    private static String framed(String line) {
        return line.length() > LONGEST_FRAME ? "" : withoutMarks(line).strip();
    }

    private static String withoutMarks(String line) {
        if (line.chars().noneMatch(Lines::isMark)) {
            return line;
        }
        var words = new StringBuilder(line.length());
        line.chars().filter(c -> !isMark(c)).forEach(c -> words.append((char) c));
        return words.toString();
    }

    private static boolean isMark(int c) {
        return c > 0x7F && Character.getType(c) == Character.FORMAT;
    }

    int size() {
        return all.size();
    }

    String frame(int at) {
        return frames.get(at);
    }

    String raw(int at) {
        return all.get(at);
    }

    boolean isBlank(int at) {
        return all.get(at).isBlank();
    }

    boolean isQuoted(int at) {
        return all.get(at).stripLeading().startsWith(">");
    }

    boolean hasTextBefore(int end) {
        return end > 0 && all.subList(0, end).stream().anyMatch(line -> !line.isBlank());
    }

    /** The last line before this place that is not blank, or -1. */
    int lastBefore(int end) {
        int at = end - 1;
        while (at >= 0 && isBlank(at)) {
            at--;
        }
        return at;
    }

    /** The first line from this place on that is not blank, or {@code end}. */
    int firstFrom(int from, int end) {
        int at = from;
        while (at < end && isBlank(at)) {
            at++;
        }
        return at;
    }

    /** Frames of several lines as one, as a program wrote them before it wrapped them. */
    String joined(int from, int to) {
        var joined = new StringBuilder();
        for (int at = from; at < to; at++) {
            joined.append(joined.isEmpty() ? "" : " ").append(frame(at));
        }
        return joined.toString();
    }

    String join(int from, int to) {
        return String.join("\n", all.subList(from, to)).strip();
    }
}
