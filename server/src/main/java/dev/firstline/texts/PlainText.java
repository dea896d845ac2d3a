package dev.firstline.texts;

import static java.util.stream.Collectors.joining;

import java.util.regex.Pattern;

/**
 * Turns text that was never meant as Markdown, such as mail, into markup: lines kept, all escaped.
 */
public final class PlainText {
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://[^\\s<>\"']*[\\w/=&#-]");

    private PlainText() {}

    /** The markup of a text; safe to show as it is. */
    public static String html(String text) {
        return EMPTY_LINES
                .splitAsStream(text.replace("\r\n", "\n").strip())
                .filter(paragraph -> !paragraph.isBlank())
                .map(PlainText::paragraph)
                .collect(joining("\n"));
    }

    private static String paragraph(String text) {
        var html = new StringBuilder("<p>");
        var links = ADDRESS.matcher(text);
        int end = 0;
        while (links.find()) {
            html.append(escape(text.substring(end, links.start())));
            var address = escape(links.group());
            html.append("<a href=\"").append(address).append("\" rel=\"noopener nofollow\">");
            html.append(address).append("</a>");
            end = links.end();
        }
        return html.append(escape(text.substring(end))).append("</p>").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br />\n");
    }
}
