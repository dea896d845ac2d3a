package dev.firstline.mailtext.html;

import org.jsoup.nodes.Element;

import java.util.Optional;

/** Where a link goes, as a text shows it behind the words of the link. */
final class Link {
    private static final int LONGEST = 1_000;
    private static final String MAIL = "mailto:";

    private Link() {}

    /** Empty for what goes nowhere outside of the page, or where nobody should go. */
    static Optional<String> shown(Element anchor) {
        var target = anchor.attr("href").strip();
        if (target.length() >= LONGEST) {
            return Optional.empty();
        }
        if (target.regionMatches(true, 0, MAIL, 0, MAIL.length())) {
            return Optional.of(target.substring(MAIL.length()).split("\\?", 2)[0])
                    .filter(address -> !address.isEmpty());
        }
        boolean web = target.startsWith("http:") || target.startsWith("https:");
        return web ? Optional.of(target) : Optional.empty();
    }
}
