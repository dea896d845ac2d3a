package dev.firstline.mailtext.newtext.structure;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import java.util.stream.Collectors;

/** The first words of an element, however much it holds: looked at for many elements of a page. */
final class Glimpse {
    private static final int MOST_TEXTS = 2;
    private static final int MOST_NODES = 12;

    private Glimpse() {}

    static String of(Element element) {
        return element.nodeStream()
                .limit(MOST_NODES)
                .filter(TextNode.class::isInstance)
                .map(node -> ((TextNode) node).getWholeText())
                .filter(text -> !text.isBlank())
                .limit(MOST_TEXTS)
                .collect(Collectors.joining())
                .strip();
    }
}
