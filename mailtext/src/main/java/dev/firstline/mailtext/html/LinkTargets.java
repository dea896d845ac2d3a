package dev.firstline.mailtext.html;

import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlStreamEventReceiver;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes behind a link to which host it leads: a link that says one bank and leads to another is
 * the oldest trick. Only words that are nothing but an address on that host say it themselves; with
 * styles inside, nobody can tell which of them are seen.
 */
final class LinkTargets implements HtmlStreamEventReceiver {
    /** The longest name of a host (RFC 1035). */
    private static final int LONGEST_HOST = 253;

    /** The longest words that are compared. */
    private static final int LONGEST_ADDRESS = 2_000;

    private static final Pattern SCHEME = Pattern.compile("^(https?:)?//");
    private static final Pattern AFTER_HOST = Pattern.compile("[/?#].*$", Pattern.DOTALL);

    private final HtmlStreamEventReceiver page;
    private final StringBuilder words = new StringBuilder();
    private @Nullable String host;
    private boolean onlyWords;

    LinkTargets(HtmlStreamEventReceiver page) {
        this.page = page;
    }

    @Override
    public void openDocument() {
        page.openDocument();
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        page.openTag(element, attributes);
        if (element.equals("a")) {
            words.setLength(0);
            onlyWords = true;
            host = host(new Attributes(attributes).find("href"));
        } else {
            onlyWords = false;
        }
    }

    @Override
    public void text(String text) {
        page.text(text);
        if (host != null && words.length() <= LONGEST_ADDRESS) {
            words.append(text);
        }
    }

    @Override
    public void closeTag(String element) {
        page.closeTag(element);
        if (element.equals("a") && host != null) {
            if (!saysItself(host)) {
                write(host);
            }
            host = null;
        }
    }

    private boolean saysItself(String target) {
        if (!onlyWords || words.length() > LONGEST_ADDRESS) {
            return false;
        }
        var said = words.toString().strip().toLowerCase(Locale.ROOT);
        var address = SCHEME.matcher(said).replaceFirst("");
        return AFTER_HOST.matcher(address).replaceFirst("").equals(target);
    }

    /** In a direction of its own, so that nothing around it turns its letters. */
    private void write(String target) {
        page.text(" ");
        page.openTag("bdi", List.of("dir", "ltr", "class", CleanHtml.LINK_TARGET));
        page.text("[" + target + "]");
        page.closeTag("bdi");
    }

    @Override
    public void closeDocument() {
        page.closeDocument();
    }

    private static @Nullable String host(@Nullable String target) {
        if (target == null || !Links.isRemote(target.toLowerCase(Locale.ROOT))) {
            return null;
        }
        try {
            var host = URI.create(target.strip()).getHost();
            return shortened(host == null ? target : host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException unreadable) {
            return shortened(target);
        }
    }

    private static String shortened(String target) {
        return target.length() <= LONGEST_HOST ? target : target.substring(0, LONGEST_HOST) + "…";
    }
}
