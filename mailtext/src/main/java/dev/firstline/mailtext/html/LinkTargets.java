package dev.firstline.mailtext.html;

import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlStreamEventReceiver;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Writes behind a link to which host it leads, unless its words tell: a link that says one bank and
 * leads to another is the oldest trick.
 */
final class LinkTargets implements HtmlStreamEventReceiver {
    private final HtmlStreamEventReceiver page;
    private final StringBuilder words = new StringBuilder();
    private @Nullable String host;

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
            host = host(new Attributes(attributes).find("href"));
        }
    }

    @Override
    public void text(String text) {
        page.text(text);
        if (host != null) {
            words.append(text);
        }
    }

    @Override
    public void closeTag(String element) {
        page.closeTag(element);
        if (element.equals("a") && host != null) {
            if (!words.toString().toLowerCase(Locale.ROOT).contains(host)) {
                page.text(" [" + host + "]");
            }
            host = null;
        }
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
            return host == null ? target : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException unreadable) {
            return target;
        }
    }
}
