package dev.firstline.mailtext.newtext.structure;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

import java.util.Objects;
import java.util.Set;

/** HTML in which the quotes and signatures at the end are folded away below the new words. */
public final class FoldedHtml {
    /** Out of these nothing can be taken without breaking the table. */
    private static final Set<String> TABLE = Set.of("table", "thead", "tbody", "tfoot", "tr");

    private FoldedHtml() {}

    /**
     * The body of a document, folded where its structure tells what is quoted and something stands
     * above that. It is as harmful as it was: clean it afterwards.
     *
     * @param label what a reader presses to see the rest
     */
    public static String of(String html, String label) {
        var document = Jsoup.parse(html);
        document.outputSettings(new OutputSettings().prettyPrint(false));
        var split = Outline.of(document.body());
        if (split.beginning() != null && !split.fresh().isEmpty()) {
            fold(split.beginning(), label);
        }
        return document.body().html();
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

    private static void takeAllAfter(Node node, Element details) {
        for (var next = node.nextSibling(); next != null; next = node.nextSibling()) {
            details.appendChild(next);
        }
    }

    private static Element parent(Element withinBody) {
        return Objects.requireNonNull(withinBody.parent());
    }
}
