package dev.firstline.texts;

import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Shows a picture as a link to it: to load it would tell its sender who reads, when and where. */
final class PicturesAsLinks implements NodeRenderer {
    private final HtmlNodeRendererContext context;

    PicturesAsLinks(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class);
    }

    @Override
    public void render(Node node) {
        Image picture = (Image) node;
        var address = context.urlSanitizer().sanitizeImageUrl(picture.getDestination());
        if (address.isEmpty()) {
            describe(picture);
            return;
        }
        var html = context.getWriter();
        html.tag("a", link(context.encodeUrl(address)));
        describe(picture);
        html.tag("/a");
    }

    /** In the words of its author; where there are none, by its address. */
    private void describe(Image picture) {
        if (picture.getFirstChild() == null) {
            context.getWriter().text(picture.getDestination());
        }
        for (var child = picture.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    private static Map<String, String> link(String address) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("rel", "noopener nofollow");
        attributes.put("href", address);
        return attributes;
    }
}
