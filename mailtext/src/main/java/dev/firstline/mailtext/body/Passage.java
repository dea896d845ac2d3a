package dev.firstline.mailtext.body;

import dev.firstline.mailtext.html.HtmlText;
import dev.firstline.mailtext.html.Page;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A stretch of the message in the forms in which it was sent: plain, HTML, or both, which then say
 * the same.
 */
record Passage(@Nullable String plain, @Nullable Page page) {

    static Passage ofPage(Leaf leaf) {
        return new Passage(null, new Page(leaf.text()));
    }

    static Passage ofPlain(String text) {
        return new Passage(text, null);
    }

    /** One passage of alternatives: the first that has plain text, the last that has HTML. */
    static Optional<Passage> ofAlternatives(List<List<Passage>> alternatives) {
        var plain =
                alternatives.stream()
                        .map(Passage::joinedPlain)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse(null);
        var page =
                alternatives.reversed().stream()
                        .map(Passage::joinedPages)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return plain == null && page == null
                ? Optional.empty()
                : Optional.of(new Passage(plain, page));
    }

    String text() {
        if (plain != null && !plain.isBlank()) {
            return plain;
        }
        return page == null ? "" : HtmlText.of(page);
    }

    private static String joinedPlain(List<Passage> passages) {
        return passages.stream()
                .map(passage -> passage.plain == null ? "" : passage.plain)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** The pages of all as one, or null where there are none. */
    static @Nullable Page joinedPages(List<Passage> passages) {
        var pages = passages.stream().flatMap(passage -> passage.pageWithText().stream()).toList();
        return switch (pages.size()) {
            case 0 -> null;
            case 1 -> pages.getFirst();
            default -> new Page(pages.stream().map(Page::source).collect(Collectors.joining("\n")));
        };
    }

    private Optional<Page> pageWithText() {
        return Optional.ofNullable(page).filter(each -> !each.source().isBlank());
    }
}
