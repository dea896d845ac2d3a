package dev.firstline.mailtext.html;

import org.owasp.html.ElementPolicy;

import java.util.List;
import java.util.Locale;

/**
 * What becomes of a link: it opens outside, tells the other side nothing, and has its target as
 * title; one that leads to wherever the page is shown is none.
 */
final class Links implements ElementPolicy {
    @Override
    public String apply(String element, List<String> pairs) {
        var attributes = new Attributes(pairs);
        var target = attributes.take("href");
        if (target != null && leadsOut(target.strip().toLowerCase(Locale.ROOT))) {
            attributes.take("title");
            attributes.add("href", target);
            attributes.add("title", target);
            attributes.add("target", "_blank");
            attributes.add("rel", "noopener noreferrer nofollow");
        }
        return element;
    }

    private static boolean leadsOut(String target) {
        return isRemote(target) || target.startsWith("mailto:") || target.startsWith("tel:");
    }

    static boolean isRemote(String target) {
        return target.startsWith("http://")
                || target.startsWith("https://")
                || target.startsWith("//");
    }
}
