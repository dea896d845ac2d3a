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
            Set.of("p", "blockquote", "table", "pre", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> BLOCKS =
            Set.of(
                    "div", "li", "tr", "section", "article", "header", "footer", "dt", "dd",
                    "center");

    private static final Set<String> LISTS = Set.of("ul", "ol");

    private final ListMarks lists = new ListMarks();
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
        if (!Wrapper.opensWith(element)) {
            breakAround(element);
        }
        switch (element.normalName()) {
            case "blockquote" -> lines.quote();
            case "pre" -> lines.keepSpaces(true);
            case "br" -> lines.endLine();
            case "hr" -> lines.rule();
            case "ul", "ol" -> lists.open(element);
            case "li" -> lines.mark(lists.mark(element));
            case "td", "th" -> lines.cell();
            case "img" -> lines.write(element.attr("alt"));
            default -> {
                // every other element shows as its text
            }
        }
    }

    private void end(Element element) {
        switch (element.normalName()) {
            case "a" -> Link.shown(element).filter(this::isNews).ifPresent(this::writeLink);
            case "pre" -> lines.keepSpaces(false);
            case "ul", "ol" -> lists.close();
            default -> {
                // every other element shows as its text
            }
        }
        if (!Wrapper.closesWith(element)) {
            breakAround(element);
        }
        if (element.nameIs("blockquote")) {
            lines.unquote();
        }
    }

    private void breakAround(Element element) {
        var name = element.normalName();
        if (BLOCKS.contains(name) || (LISTS.contains(name) && lists.isInList())) {
            lines.endBlock();
        } else if (PARAGRAPHS.contains(name) || LISTS.contains(name)) {
            lines.endParagraph();
        }
    }

    private boolean isNews(String target) {
        return !lines.endsWith(target);
    }

    private void writeLink(String target) {
        lines.write(" <" + target + ">");
    }
}
