package dev.firstline.mailtext.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Paragraphs that only wrap what a cell or an item of a list holds: they begin no line there. */
final class Wrapper {
    private static final Set<String> WRAPPERS = Set.of("p", "div");
    private static final Set<String> WRAPPED = Set.of("td", "th", "li");

    private Wrapper() {}

    static boolean opensWith(Element element) {
        return isWithin(element) && isBlank(element.previousSibling());
    }

    /** Only where it is all that there is: what follows it has to stand apart. */
    static boolean closesWith(Element element) {
        return opensWith(element) && isBlank(element.nextSibling());
    }

    private static boolean isWithin(Element element) {
        var parent = element.parent();
        return parent != null
                && WRAPPERS.contains(element.normalName())
                && WRAPPED.contains(parent.normalName());
    }

    private static boolean isBlank(@Nullable Node sibling) {
        return sibling == null || (sibling instanceof TextNode text && text.isBlank());
    }
}
