package dev.firstline.mailtext.body;

import dev.firstline.mailtext.head.Headers;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Makes attachments of what is not the text, with a name and a type for each. */
final class Attachments {
    private Attachments() {}

    static List<Attachment> of(List<Enclosure> enclosures, @Nullable String html) {
        var attachments = new ArrayList<Attachment>();
        for (var enclosure : enclosures) {
            attachments.add(attachment(enclosure, html, attachments.size() + 1));
        }
        return List.copyOf(attachments);
    }

    private static Attachment attachment(Enclosure file, @Nullable String html, int ordinal) {
        var type = ContentTypes.detect(file.content().start(), file.name(), file.type());
        var name = file.name().isEmpty() ? name(file, type, ordinal) : file.name();
        return new Attachment(name, type, isInline(file, html), file.contentId(), file.content());
    }

    private static boolean isInline(Enclosure file, @Nullable String html) {
        var id = file.contentId();
        return file.inline() || (html != null && id != null && html.contains("cid:" + id));
    }

    private static String name(Enclosure file, String type, int ordinal) {
        if (type.equals("message/rfc822")) {
            var subject = SafeName.of(enclosed(file).text("Subject").replace('/', '_'));
            return (subject.isEmpty() ? "message-" + ordinal : subject) + ".eml";
        }
        return "attachment-" + ordinal + ContentTypes.extension(type);
    }

    private static Headers enclosed(Enclosure file) {
        try {
            return PartReader.read(Source.of(file.content().start())).root().headers();
        } catch (IOException impossibleInMemory) {
            throw new IllegalStateException(impossibleInMemory);
        }
    }
}
