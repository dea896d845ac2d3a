package dev.firstline.texts;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/** Puts a message's headings below those of the page it stands in. */
final class QuietHeadings implements PostProcessor {
    private static final int LEVELS_OF_THE_PAGE = 2;
    private static final int LAST_LEVEL = 6;

    @Override
    public Node process(Node document) {
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Heading heading) {
                        heading.setLevel(
                                Math.min(LAST_LEVEL, heading.getLevel() + LEVELS_OF_THE_PAGE));
                    }
                });
        return document;
    }
}
