package dev.firstline.mailtext.newtext.structure;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter.FilterResult;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;

/** HTML in which the quotes and signatures at the end are folded away below the new words. */
public final class FoldedHtml {
    /** No person's mail is nested deeper; what is deeper is costly to clean. */
    private static final int DEEPEST = 200;

    /** Out of these nothing can be taken without breaking the table. */
    private static final Set<String> TABLE = Set.of("table", "thead", "tbody", "tfoot", "tr");

    /** What old attributes of the body are called in styles. */
    private static final Map<String, String> STYLES =
            Map.of("bgcolor", "background-color", "text", "color");

    private FoldedHtml() {}

    /**
     * The body of a document as a div, folded where its structure tells what is quoted and
     * something stands above that. It is as harmful as it was: clean it afterwards.
     *
     * @param label what a reader presses to see the rest
     */
    public static String of(String html, String label) {
        var document = Jsoup.parse(html);
        document.outputSettings(new OutputSettings().prettyPrint(false));
        document.body().filter(FoldedHtml::cutOff);
        var split = Outline.of(document.body());
        if (split.beginning() != null && !split.fresh().isEmpty()) {
            fold(split.beginning(), label);
        }
        wrapBody(document);
        return document.body().html();
    }

    private static FilterResult cutOff(Node node, int depth) {
        if (depth == DEEPEST && node instanceof Element element) {
            element.empty();
            return FilterResult.SKIP_CHILDREN;
        }
        return FilterResult.CONTINUE;
    }

    private static void fold(Element beginning, String label) {
        var details = new Element("details");
        details.appendElement("summary").text(label);
        beginning.before(details);
        for (Element outer = details; !outer.nameIs("body"); outer = parent(outer)) {
            if (TABLE.contains(parent(outer).normalName())) {
                return;
            }
            takeAllAfter(outer, details);
        }
    }

    /** All at once: to take one after the other away takes the time of their number squared. */
    private static void takeAllAfter(Element last, Element details) {
        var parent = parent(last);
        var all = List.copyOf(parent.childNodes());
        int end = last.siblingIndex() + 1;
        parent.empty();
        parent.appendChildren(all.subList(0, end));
        details.appendChildren(all.subList(end, all.size()));
    }

    private static Element parent(Element withinBody) {
        return Objects.requireNonNull(withinBody.parent());
    }

    /** How the body looked and ran is kept: dark pages, and writing from right to left. */
    private static void wrapBody(Document document) {
        var body = document.body();
        var division = new Element("div");
        for (var name : List.of("dir", "lang")) {
            var value = body.hasAttr(name) ? body.attr(name) : parent(body).attr(name);
            if (!value.isEmpty()) {
                division.attr(name, value);
            }
        }
        var style = new StringJoiner(";");
        STYLES.forEach(
                (attribute, property) -> {
                    if (body.hasAttr(attribute)) {
                        style.add(property + ":" + body.attr(attribute));
                    }
                });
        if (body.hasAttr("style")) {
            style.add(body.attr("style"));
        }
        if (style.length() > 0) {
            division.attr("style", style.toString());
        }
        var all = List.copyOf(body.childNodes());
        body.empty();
        division.appendChildren(all);
        body.appendChild(division);
    }
}
