package dev.firstline.mailtext.html;

import org.jsoup.nodes.Element;

import java.util.ArrayDeque;
import java.util.Deque;

/** What stands before the items of lists: hyphens, or numbers that go on from one to the next. */
final class ListMarks {
    private static final int DEEPEST = 10;
    private static final int MOST_FIGURES = 6;
    private static final String INDENT = "   ";

    private final Deque<Integer> next = new ArrayDeque<>();

    void open(Element list) {
        next.push(list.nameIs("ol") ? number(list.attr("start"), 1) : -1);
    }

    void close() {
        next.poll();
    }

    boolean isInList() {
        return !next.isEmpty();
    }

    /** The mark of the next item, indented by the level of its list. */
    String mark(Element item) {
        var indent = INDENT.repeat(Math.clamp(next.size() - 1L, 0, DEEPEST));
        Integer current = next.poll();
        if (current == null || current < 0) {
            next.push(-1);
            return indent + "- ";
        }
        int number = number(item.attr("value"), current);
        next.push(number + 1);
        return indent + number + ". ";
    }

    private static int number(String given, int otherwise) {
        var figures = given.strip();
        boolean number =
                !figures.isEmpty()
                        && figures.length() <= MOST_FIGURES
                        && figures.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(figures) : otherwise;
    }
}
