package dev.firstline.cli.mail;

import dev.firstline.mailtext.Message;
import dev.firstline.mailtext.automatic.Automatic;
import dev.firstline.mailtext.body.Attachment;
import dev.firstline.mailtext.bounce.Bounce;
import dev.firstline.mailtext.head.Mailbox;
import dev.firstline.mailtext.html.CleanHtml;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code parse-mail} says of a message, in its order. */
final class MailFields {
    private MailFields() {}

    static Map<String, @Nullable Object> of(String file, Message message) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("file", file);
        fields.put("from", mailbox(message.from()));
        fields.put("sender", mailbox(message.sender()));
        fields.put("replyTo", mailboxes(message.replyTo()));
        fields.put("to", mailboxes(message.to()));
        fields.put("cc", mailboxes(message.cc()));
        fields.put("subject", message.subject());
        fields.put("date", message.date() == null ? null : message.date().toString());
        fields.put("messageId", message.messageId());
        fields.put("references", message.references());
        fields.put("text", message.text());
        fields.put("reply", message.reply());
        fields.put("quoted", message.quoted());
        fields.put("html", message.html() == null ? null : CleanHtml.of(message.html()).strip());
        fields.put("attachments", message.attachments().stream().map(MailFields::file).toList());
        fields.put("automatic", message.isAutomatic());
        fields.put(
                "why", Optional.ofNullable(message.automatic()).map(Automatic::why).orElse(null));
        fields.put("bounce", bounce(message.bounce()));
        fields.put("error", message.error());
        return fields;
    }

    private static List<@Nullable Object> mailboxes(List<Mailbox> mailboxes) {
        return mailboxes.stream().<@Nullable Object>map(MailFields::mailbox).toList();
    }

    private static @Nullable Object mailbox(@Nullable Mailbox mailbox) {
        if (mailbox == null) {
            return null;
        }
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", mailbox.name());
        fields.put("address", mailbox.address());
        return fields;
    }

    private static Map<String, Object> file(Attachment attachment) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", attachment.name());
        fields.put("type", attachment.type());
        fields.put("size", attachment.size());
        fields.put("inline", attachment.inline());
        return fields;
    }

    private static @Nullable Object bounce(@Nullable Bounce bounce) {
        if (bounce == null) {
            return null;
        }
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("recipient", bounce.recipient());
        fields.put("status", bounce.status());
        fields.put("permanent", bounce.permanent());
        fields.put("originalMessageId", bounce.originalMessageId());
        return fields;
    }
}
