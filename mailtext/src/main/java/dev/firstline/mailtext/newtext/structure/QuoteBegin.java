package dev.firstline.mailtext.newtext.structure;

import dev.firstline.mailtext.html.Page;

import java.util.List;
import java.util.OptionalInt;

/** Finds in the lines of a text where, by the HTML that says the same, the quote begins. */
public final class QuoteBegin {
    /** So many letters tell one place from others. */
    private static final int TELLING = 24;

    private QuoteBegin() {}

    /** The line at which it begins; empty where the HTML marks none or the text says otherwise. */
    public static OptionalInt in(List<String> lines, Page page) {
        var split = Outline.of(page.body());
        return split.quoted().isEmpty() ? OptionalInt.empty() : in(lines, split);
    }

    private static OptionalInt in(List<String> lines, Split split) {
        var opening = split.quoted().substring(0, Math.min(TELLING, split.quoted().length()));
        var closing = split.fresh().substring(Math.max(0, split.fresh().length() - TELLING));
        var text = new LetteredLines(lines);
        var after = text.linesThatBegin(opening, closing);
        if (!after.isEmpty()) {
            return OptionalInt.of(after.getFirst());
        }
        var anywhere = text.linesThatBegin(opening, "");
        return anywhere.size() == 1 && opening.length() == TELLING
                ? OptionalInt.of(anywhere.getFirst())
                : OptionalInt.empty();
    }
}
