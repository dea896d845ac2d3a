package dev.firstline.texts;

import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.UrlSanitizer;

import java.util.List;
import java.util.Map;

/** Lets links lead out, and nothing come back in: only known schemes, and no word of us to them. */
final class SafeLinks implements UrlSanitizer, AttributeProvider {
    private static final UrlSanitizer KNOWN =
            new DefaultUrlSanitizer(List.of("http", "https", "mailto"));

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
