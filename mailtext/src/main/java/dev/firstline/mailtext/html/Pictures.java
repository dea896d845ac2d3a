package dev.firstline.mailtext.html;

import org.jspecify.annotations.Nullable;
import org.owasp.html.ElementPolicy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * What becomes of a picture: one that came along is shown, a remote one is held back, one of any
 * other address is only its words.
 */
final class Pictures implements ElementPolicy {
    private static final String ENCLOSED = "cid:";
    private static final List<String> WITHIN =
            List.of("data:image/png;", "data:image/jpeg;", "data:image/gif;", "data:image/webp;");

    private final UnaryOperator<String> address;
    private final String remote;

    /**
     * Tells where the addresses of pictures go.
     *
     * @param address of an enclosed picture by its Content-ID, "" where there is none
     * @param remote the attribute that takes the address of a remote one
     */
    Pictures(UnaryOperator<String> address, String remote) {
        this.address = address;
        this.remote = remote;
    }

    @Override
    public String apply(String element, List<String> pairs) {
        var attributes = new Attributes(pairs);
        var source = attributes.take("src");
        if (source != null) {
            place(attributes, source.strip());
        }
        return element;
    }

    private void place(Attributes attributes, String source) {
        var lower = source.toLowerCase(Locale.ROOT);
        if (lower.startsWith(ENCLOSED)) {
            show(attributes, address.apply(decoded(source.substring(ENCLOSED.length()))));
        } else if (WITHIN.stream().anyMatch(lower::startsWith)) {
            show(attributes, source);
        } else if (Links.isRemote(lower)) {
            attributes.add(remote, source);
        }
    }

    /** As RFC 2392 has Content-IDs in addresses; what is no such escape stays as it is. */
    private static String decoded(String id) {
        try {
            return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEscape) {
            return id;
        }
    }

    private static void show(Attributes attributes, @Nullable String source) {
        if (source != null && !source.isEmpty()) {
            attributes.add("src", source);
        }
    }
}
