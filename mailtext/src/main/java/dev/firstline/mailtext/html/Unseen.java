package dev.firstline.mailtext.html;

import org.jsoup.nodes.Element;

import java.util.Set;

/** Elements that a reader of the page does not see. */
public final class Unseen {
    private static final Set<String> NAMES =
            Set.of("head", "script", "style", "title", "template", "noscript", "svg", "object");

    private Unseen() {}

    public static boolean is(Element element) {
        return NAMES.contains(element.normalName())
                || element.attr("style").replace(" ", "").contains("display:none");
    }
}
