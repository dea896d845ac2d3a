package dev.firstline.mailtext.body;

import dev.firstline.mailtext.head.Parameters;

/** Joins the soft line breaks of format=flowed, with DelSp where it is set (RFC 3676). */
final class Flowed {
    private static final String SIGNATURE = "-- ";

    private final boolean deleteSpace;
    private final StringBuilder text = new StringBuilder();
    private int depth = -1;
    private boolean flowing;

    private Flowed(boolean deleteSpace) {
        this.deleteSpace = deleteSpace;
    }

    static String unfold(String text, Parameters contentType) {
        if (!contentType.find("format").orElse("").equalsIgnoreCase("flowed")) {
            return text;
        }
        var flowed = new Flowed(contentType.find("delsp").orElse("").equalsIgnoreCase("yes"));
        text.lines().forEach(flowed::take);
        return flowed.text.toString();
    }

    private void take(String line) {
        int quotes = 0;
        while (quotes < line.length() && line.charAt(quotes) == '>') {
            quotes++;
        }
        var content = line.substring(quotes);
        content = content.startsWith(" ") ? content.substring(1) : content;
        boolean continues = flowing && quotes == depth && !content.equals(SIGNATURE);
        if (!continues) {
            text.append(text.isEmpty() ? "" : "\n").append(">".repeat(quotes));
            text.append(quotes > 0 && !content.isEmpty() ? " " : "");
        }
        flowing = content.endsWith(" ") && !content.equals(SIGNATURE);
        depth = quotes;
        text.append(flowing && deleteSpace ? content.substring(0, content.length() - 1) : content);
    }
}
