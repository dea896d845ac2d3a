package dev.firstline.mailtext.html;

import dev.firstline.mailtext.charset.Plain;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

import java.util.Set;

/** Turns HTML into text that reads well: paragraphs, lists, table rows, links, quotes as "> ". */
public final class HtmlText implements NodeFilter {
    private static final Set<String> PARAGRAPHS =
            Set.of(
                    "p",
                    "blockquote",
                    "ul",
                    "ol",
                    "table",
                    "pre",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6");
    private static final Set<String> BLOCKS =
            Set.of(
                    "div", "li", "tr", "section", "article", "header", "footer", "dt", "dd",
                    "center");

    private final QuotedLines lines = new QuotedLines();

    private HtmlText() {}

    public static String of(Page page) {
        var reading = new HtmlText();
        page.body().filter(reading);
        return Plain.text(reading.lines.text()).strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            lines.write(text.getWholeText());
        } else if (node instanceof Element element) {
            if (Unseen.is(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element);
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
        var name = element.normalName();
        breakAround(name);
        switch (name) {
            case "blockquote" -> lines.quote();
            case "pre" -> lines.keepSpaces(true);
            case "br" -> lines.endLine();
            case "hr" -> lines.rule();
            case "li" -> lines.write("- ");
            case "td", "th" -> lines.cell();
            case "img" -> lines.write(element.attr("alt"));
            default -> {
                // every other element shows as its text
            }
        }
    }

    private void end(Element element) {
        var name = element.normalName();
        switch (name) {
            case "a" -> link(element);
            case "pre" -> lines.keepSpaces(false);
            default -> {
                // every other element shows as its text
            }
        }
        breakAround(name);
        if (name.equals("blockquote")) {
            lines.unquote();
        }
    }

    private void breakAround(String name) {
        if (PARAGRAPHS.contains(name)) {
            lines.endParagraph();
        } else if (BLOCKS.contains(name)) {
            lines.endBlock();
        }
    }

    private void link(Element element) {
        var target = element.attr("href").strip();
        boolean web = target.startsWith("http:") || target.startsWith("https:");
        if (web && !lines.endsWith(target) && target.length() < 1_000) {
            lines.write(" <" + target + ">");
        }
    }
}
