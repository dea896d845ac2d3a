package dev.firstline.texts;

import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns what people write into markup for pages and mail: CommonMark with tables, strikethrough and
 * bare links. Whatever is written, the markup is safe: HTML shows as text, links lead only to http,
 * https and mailto, pictures become links, and a line ends where its author ended it.
 */
@Component
public class Markdown {
    private static final int DEEPEST_BLOCKS = 50;
    private static final int DEEPEST_INLINES = 50;

    private final Parser parser;
    private final HtmlRenderer renderer;

    public Markdown() {
        var extensions =
                List.of(
                        AutolinkExtension.create(),
                        StrikethroughExtension.create(),
                        TablesExtension.create());
        parser =
                Parser.builder()
                        .extensions(extensions)
                        .maxOpenBlockParsers(DEEPEST_BLOCKS)
                        .maxInlineNesting(DEEPEST_INLINES)
                        .postProcessor(new QuietHeadings())
                        .postProcessor(new SafeLinks())
                        .build();
        renderer =
                HtmlRenderer.builder()
                        .extensions(extensions)
                        .escapeHtml(true)
                        .sanitizeUrls(true)
                        .urlSanitizer(new SafeLinks())
                        .attributeProviderFactory(_ -> new SafeLinks())
                        .attributeProviderFactory(_ -> Markdown::letKeysScroll)
                        .nodeRendererFactory(PicturesAsLinks::new)
                        .softbreak("<br />\n")
                        .build();
    }

    /** The markup of a text; safe to show as it is. */
    public String html(String markdown) {
        return renderer.render(parser.parse(markdown));
    }

    /**
     * The same, with each {@code @name} that somebody has emphasised.
     *
     * @param fullNames by the name after the @, in lower case
     */
    public String html(String markdown, Map<String, String> fullNames) {
        Node document = parser.parse(markdown);
        Mentions.emphasise(document, fullNames);
        return renderer.render(document);
    }

    /** The names that a text mentions as {@code @name}, in lower case, whoever has them. */
    public Set<String> mentions(String markdown) {
        return Mentions.in(parser.parse(markdown));
    }

    /** Long lines of code scroll; without a place for the focus only a mouse could do it. */
    private static void letKeysScroll(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("pre")) {
            attributes.put("tabindex", "0");
        }
    }
}
