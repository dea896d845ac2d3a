package dev.firstline.mailtext.body;

import dev.firstline.mailtext.tnef.WinmailFile;

import org.jspecify.annotations.Nullable;

/**
 * Something to be kept as an attachment, as it is declared.
 *
 * @param name safe, "" where none usable is given
 * @param type "" where none is given
 */
record Enclosure(
        String name, String type, boolean inline, @Nullable String contentId, Content content) {

    static Enclosure of(Leaf leaf) {
        var declared = leaf.contentType().value();
        return new Enclosure(
                leaf.declaredName().map(SafeName::of).orElse(""),
                declared.isEmpty() ? leaf.type() : declared,
                leaf.disposition().value().equals("inline"),
                leaf.contentId().orElse(null),
                leaf.content());
    }

    static Enclosure of(WinmailFile file, Content content) {
        return new Enclosure(SafeName.of(file.name()), "", false, file.contentId(), content);
    }

    static Enclosure of(UuencodedFile file) {
        return new Enclosure(SafeName.of(file.name()), "", false, null, file.content());
    }
}
