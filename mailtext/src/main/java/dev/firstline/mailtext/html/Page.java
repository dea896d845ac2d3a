package dev.firstline.mailtext.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** HTML as it was sent, parsed once at most: that costs more than all that is asked of it. */
public final class Page {
    private final String source;
    private @Nullable Element body;

    public Page(String source) {
        this.source = source;
    }

    public String source() {
        return source;
    }

    /** Not to be changed. */
    public Element body() {
        if (body == null) {
            body = Jsoup.parse(source).body();
        }
        return body;
    }
}
