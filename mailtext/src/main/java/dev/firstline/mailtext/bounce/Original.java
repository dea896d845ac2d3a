package dev.firstline.mailtext.bounce;

import dev.firstline.mailtext.body.Leaf;
import dev.firstline.mailtext.head.Header;
import dev.firstline.mailtext.head.Headers;
import dev.firstline.mailtext.head.MessageIds;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the Message-ID of the message that came back. */
final class Original {
    private static final Set<String> ENCLOSURES =
            Set.of(
                    "message/rfc822",
                    "text/rfc822-headers",
                    "message/global",
                    "message/global-headers");
    private static final String FIELD = "message-id:";

    private Original() {}

    /** From the enclosed message, else from a copy in the text, else from what is answered. */
    static Optional<String> messageId(Report report) {
        return report.root()
                .leaves()
                .filter(leaf -> ENCLOSURES.contains(leaf.type()))
                .map(Leaf::text)
                .flatMap(text -> idIn(text).stream())
                .findFirst()
                .or(() -> inStatus(report))
                .or(() -> idIn(report.text()))
                .or(() -> MessageIds.references(report.headers()).reversed().stream().findFirst());
    }

    /** Gmail and others name it among the fields about the message, and may enclose nothing. */
    private static Optional<String> inStatus(Report report) {
        return report.root()
                .leaves()
                .filter(leaf -> DeliveryStatus.TYPES.contains(leaf.type()))
                .flatMap(leaf -> FieldGroup.of(leaf.text()).stream())
                .map(group -> group.value("x-original-message-id"))
                .filter(id -> !id.isEmpty())
                .flatMap(id -> ownId(id).stream())
                .findFirst();
    }

    private static Optional<String> ownId(String value) {
        return MessageIds.own(new Headers(List.of(new Header("Message-ID", value))));
    }

    private static Optional<String> idIn(String text) {
        var lines = text.lines().iterator();
        while (lines.hasNext()) {
            var line = lines.next().stripLeading();
            if (line.regionMatches(true, 0, FIELD, 0, FIELD.length())) {
                var value = line.substring(FIELD.length()).strip();
                var folded = value.isEmpty() && lines.hasNext() ? lines.next().strip() : value;
                return ownId(folded);
            }
        }
        return Optional.empty();
    }
}
