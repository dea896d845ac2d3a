package dev.firstline.mailtext.newtext.structure;

import org.jsoup.nodes.Element;

/** Samsung's mail: a black block that begins with a line of hyphens around some words. */
final class SamsungHeader {
    private static final String HYPHENS = "--------";

    private SamsungHeader() {}

    static boolean is(Element element) {
        var first = element.firstElementChild();
        return element.normalName().equals("div")
                && element.attr("style").replace(" ", "").contains("color:#000000")
                && first != null
                && isAnnouncement(first.ownText().strip());
    }

    private static boolean isAnnouncement(String words) {
        return words.startsWith(HYPHENS) && words.endsWith(HYPHENS);
    }
}
