package dev.firstline.mailtext.body;

import dev.firstline.mailtext.html.HtmlText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A stretch of the message in the forms in which it was sent: plain, HTML, or both, which then say
 * the same.
 */
record Passage(@Nullable String plain, @Nullable String html) {

    static Passage of(Leaf leaf) {
        return leaf.isHtml()
                ? new Passage(null, leaf.text())
                : new Passage(Flowed.unfold(leaf.text(), leaf.contentType()), null);
    }

    /** One passage of alternatives: the first that has plain text, the last that has HTML. */
    static Optional<Passage> ofAlternatives(List<List<Passage>> alternatives) {
        var plain =
                alternatives.stream()
                        .map(Passage::joinedPlain)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse(null);
        var html =
                alternatives.reversed().stream()
                        .map(Passage::joinedHtml)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse(null);
        return plain == null && html == null
                ? Optional.empty()
                : Optional.of(new Passage(plain, html));
    }

    String text() {
        if (plain != null && !plain.isBlank()) {
            return plain;
        }
        return html == null ? "" : HtmlText.of(html);
    }

    private static String joinedPlain(List<Passage> passages) {
        return passages.stream()
                .map(passage -> passage.plain == null ? "" : passage.plain)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    static String joinedHtml(List<Passage> passages) {
        return passages.stream()
                .map(passage -> passage.html == null ? "" : passage.html)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
