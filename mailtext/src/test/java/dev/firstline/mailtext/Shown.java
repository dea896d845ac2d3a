package dev.firstline.mailtext;

import dev.firstline.mailtext.automatic.Automatic;
import dev.firstline.mailtext.body.Attachment;
import dev.firstline.mailtext.bounce.Bounce;
import dev.firstline.mailtext.head.Mailbox;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A message as the corpus writes it down: the fields that {@code parse-mail} prints. */
final class Shown {
    private Shown() {}

    static Map<String, @Nullable Object> of(Message message) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("from", mailbox(message.from()));
        shown.put("sender", mailbox(message.sender()));
        shown.put("replyTo", mailboxes(message.replyTo()));
        shown.put("to", mailboxes(message.to()));
        shown.put("cc", mailboxes(message.cc()));
        shown.put("subject", message.subject());
        shown.put("date", message.date() == null ? null : message.date().toString());
        shown.put("messageId", message.messageId());
        shown.put("references", message.references());
        shown.put("text", message.text());
        shown.put("reply", message.reply());
        shown.put("quoted", message.quoted());
        shown.put("html", message.html() == null ? null : message.html().strip());
        shown.put("attachments", message.attachments().stream().map(Shown::attachment).toList());
        shown.put("automatic", message.isAutomatic());
        shown.put("why", why(message.automatic()));
        shown.put("bounce", bounce(message.bounce()));
        shown.put("error", message.error());
        return shown;
    }

    private static @Nullable Object mailbox(@Nullable Mailbox mailbox) {
        return mailbox == null
                ? null
                : Map.of("name", mailbox.name(), "address", mailbox.address());
    }

    private static List<@Nullable Object> mailboxes(List<Mailbox> mailboxes) {
        return mailboxes.stream().<@Nullable Object>map(Shown::mailbox).toList();
    }

    private static Map<String, Object> attachment(Attachment attachment) {
        return Map.of(
                "name", attachment.name(),
                "type", attachment.type(),
                "size", Math.toIntExact(attachment.size()),
                "inline", attachment.inline());
    }

    private static @Nullable String why(@Nullable Automatic automatic) {
        return automatic == null ? null : automatic.why();
    }

    private static @Nullable Object bounce(@Nullable Bounce bounce) {
        if (bounce == null) {
            return null;
        }
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("recipient", bounce.recipient());
        shown.put("status", bounce.status());
        shown.put("permanent", bounce.permanent());
        shown.put("originalMessageId", bounce.originalMessageId());
        return shown;
    }
}
