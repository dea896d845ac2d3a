package dev.firstline.mailtext.newtext.structure;

import org.jsoup.nodes.Element;

/** Outlook for the desktop: a line drawn above fields whose names are bold, in any language. */
final class OutlookHeader {
    private static final int FEWEST_FIELDS = 3;
    private static final int MOST_ELEMENTS = 40;

    private OutlookHeader() {}

    static boolean is(Element element) {
        return element.normalName().equals("div")
                && isDrawnAbove(element.attr("style"))
                && fields(element) >= FEWEST_FIELDS;
    }

    private static boolean isDrawnAbove(String style) {
        var bare = style.replace(" ", "");
        return bare.contains("border:none;border-top:solid");
    }

    private static long fields(Element element) {
        return element.stream()
                .limit(MOST_ELEMENTS)
                .filter(each -> each.nameIs("b") || each.nameIs("strong"))
                .map(Glimpse::of)
                .filter(label -> label.endsWith(":") || label.endsWith("："))
                .limit(FEWEST_FIELDS)
                .count();
    }
}
