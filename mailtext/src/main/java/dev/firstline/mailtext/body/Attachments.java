package dev.firstline.mailtext.body;

import dev.firstline.mailtext.head.Headers;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Makes attachments of the leaves that are not the text, with a name and a type for each. */
final class Attachments {
    private Attachments() {}

    static List<Attachment> of(List<Leaf> leaves, @Nullable String html) {
        var attachments = new ArrayList<Attachment>();
        for (var leaf : leaves) {
            attachments.add(attachment(leaf, html, attachments.size() + 1));
        }
        return List.copyOf(attachments);
    }

    private static Attachment attachment(Leaf leaf, @Nullable String html, int ordinal) {
        var declared = leaf.contentType().value();
        var given = leaf.declaredName().map(SafeName::of).orElse("");
        var type =
                ContentTypes.detect(
                        leaf.content().start(), given, declared.isEmpty() ? leaf.type() : declared);
        var name = given.isEmpty() ? name(leaf, type, ordinal) : given;
        var contentId = leaf.contentId().orElse(null);
        return new Attachment(name, type, isInline(leaf, html), contentId, leaf.content());
    }

    private static boolean isInline(Leaf leaf, @Nullable String html) {
        return leaf.disposition().value().equals("inline")
                || leaf.contentId()
                        .filter(id -> html != null && html.contains("cid:" + id))
                        .isPresent();
    }

    private static String name(Leaf leaf, String type, int ordinal) {
        if (type.equals("message/rfc822")) {
            var subject = SafeName.of(enclosed(leaf).text("Subject").replace('/', '_'));
            return (subject.isEmpty() ? "message-" + ordinal : subject) + ".eml";
        }
        return "attachment-" + ordinal + ContentTypes.extension(type);
    }

    private static Headers enclosed(Leaf leaf) {
        try {
            return PartReader.read(Source.of(leaf.content().start())).root().headers();
        } catch (IOException impossibleInMemory) {
            throw new IllegalStateException(impossibleInMemory);
        }
    }
}
