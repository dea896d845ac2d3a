package dev.firstline.mailtext.newtext.structure;

import dev.firstline.mailtext.html.Unseen;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Walks through HTML and finds where the last run of quotes and signatures begins, with nothing but
 * such below it: quotes with an answer below them are its context.
 */
final class Outline implements NodeFilter {
    private final StringBuilder letters = new StringBuilder();
    private int begin = -1;
    private @Nullable Element beginning;
    private int marked;
    private boolean quoted;

    /** What a document shows, as its letters, told apart. */
    static Split of(Element body) {
        var outline = new Outline();
        body.filter(outline);
        return outline.split();
    }

    private Split split() {
        boolean told = begin >= 0 && (quoted || begin > 0);
        int end = told ? begin : letters.length();
        return new Split(
                letters.substring(0, end), letters.substring(end), told ? beginning : null);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        return switch (node) {
            case TextNode text -> take(text.getWholeText());
            case Element element -> take(element);
            default -> FilterResult.CONTINUE;
        };
    }

    private FilterResult take(Element element) {
        if (Unseen.is(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Marks.isBeginning(element)) {
            begin(element);
            quoted = true;
            marked = Integer.MAX_VALUE / 2;
        } else if (isMarked(element)) {
            begin(element);
            marked++;
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
        if (begin < 0) {
            begin = letters.length();
            beginning = element;
        }
    }

    private FilterResult take(String text) {
        int before = letters.length();
        Letters.append(text, letters);
        if (marked == 0 && letters.length() > before) {
            begin = -1;
            quoted = false;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && isMarked(element)) {
            marked--;
        }
        return FilterResult.CONTINUE;
    }

    private boolean isMarked(Element element) {
        boolean quote = Marks.isQuote(element);
        quoted |= quote;
        return quote || Marks.isSignature(element);
    }
}
