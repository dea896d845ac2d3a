package dev.firstline.mailtext.body;

import dev.firstline.mailtext.html.Page;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a reader sees of a message.
 *
 * @param text the whole readable text, trimmed
 * @param page the HTML as sent, not cleaned, or null where none was sent
 */
public record Body(String text, @Nullable Page page, List<Attachment> attachments) {

    public @Nullable String html() {
        return page == null ? null : page.source();
    }

    public static Body of(Part root) {
        return new Sorting().body(root);
    }

    /** Sorts leaves into passages to read and attachments to keep. */
    private static final class Sorting {
        private final List<Enclosure> kept = new ArrayList<>();
        private final List<Passage> wrapped = new ArrayList<>();

        Body body(Part root) {
            var own = passages(root, true);
            var text = text(own);
            return text.isEmpty() && !wrapped.isEmpty()
                    ? body(text(wrapped), wrapped)
                    : body(text, own);
        }

        private Body body(String text, List<Passage> passages) {
            var page = Passage.joinedPages(passages);
            var html = page == null ? null : page.source();
            return new Body(text, page, Attachments.of(kept, html));
        }

        private static String text(List<Passage> passages) {
            return passages.stream()
                    .map(passage -> passage.text().strip())
                    .filter(passage -> !passage.isEmpty())
                    .collect(Collectors.joining("\n\n"));
        }

        private List<Passage> passages(Part part, boolean alone) {
            return switch (part) {
                case Leaf leaf -> passages(leaf, alone);
                case Multipart whole when whole.isAlternative() -> alternatives(whole);
                case Multipart whole when whole.isRelated() -> related(whole);
                case Multipart whole ->
                        whole.parts().stream()
                                .flatMap(each -> passages(each, false).stream())
                                .toList();
            };
        }

        /** A named text that came along is a file; the only part there is is the message. */
        private List<Passage> passages(Leaf leaf, boolean alone) {
            boolean file =
                    leaf.isDeclaredAttachment() || (!alone && leaf.declaredName().isPresent());
            if (leaf.isReadable() && !file) {
                return List.of(leaf.isHtml() ? Passage.ofPage(leaf) : plain(leaf));
            }
            if (leaf.content().size() > 0 || leaf.declaredName().isPresent()) {
                keep(leaf);
            }
            return List.of();
        }

        private Passage plain(Leaf leaf) {
            var parted = Uuencoded.split(Flowed.unfold(leaf.text(), leaf.contentType()));
            parted.files().stream().map(Enclosure::of).forEach(kept::add);
            return Passage.ofPlain(parted.text());
        }

        private void keep(Leaf leaf) {
            var winmail = WinmailPart.in(leaf);
            winmail.map(WinmailPart::passage).ifPresent(wrapped::add);
            winmail.map(WinmailPart::enclosures)
                    .ifPresentOrElse(kept::addAll, () -> kept.add(Enclosure.of(leaf)));
        }

        private List<Passage> alternatives(Multipart whole) {
            var each = whole.parts().stream().map(part -> passages(part, true)).toList();
            return Passage.ofAlternatives(each).stream().toList();
        }

        /** The first part is the document, the others are what it shows (RFC 2387). */
        private List<Passage> related(Multipart whole) {
            if (whole.parts().isEmpty()) {
                return List.of();
            }
            var document = passages(whole.parts().getFirst(), true);
            whole.parts().stream().skip(1).flatMap(Part::leaves).forEach(this::keep);
            return document;
        }
    }
}
