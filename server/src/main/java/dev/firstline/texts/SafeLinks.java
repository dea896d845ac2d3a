package dev.firstline.texts;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.UrlSanitizer;

import java.util.List;
import java.util.Map;

/**
 * Lets links lead out, and nothing come back in: only known schemes, and no word of us to them. One
 * that may lead nowhere is its words alone.
 */
final class SafeLinks implements UrlSanitizer, AttributeProvider, PostProcessor {
    private static final UrlSanitizer KNOWN =
            new DefaultUrlSanitizer(List.of("http", "https", "mailto"));

    @Override
    public Node process(Node document) {
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Link link) {
                        visitChildren(link);
                        if (sanitizeLinkUrl(link.getDestination()).isEmpty()) {
                            leaveWords(link);
                        }
                    }
                });
        return document;
    }

    private static void leaveWords(Link link) {
        while (link.getFirstChild() != null) {
            link.insertBefore(link.getFirstChild());
        }
        link.unlink();
    }

    @Override
    public String sanitizeLinkUrl(String url) {
        return KNOWN.sanitizeLinkUrl(url.strip());
    }

    @Override
    public String sanitizeImageUrl(String url) {
        return sanitizeLinkUrl(url);
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("rel", "noopener nofollow");
        }
    }
}
