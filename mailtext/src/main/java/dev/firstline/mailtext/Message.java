package dev.firstline.mailtext;

import dev.firstline.mailtext.automatic.Automatic;
import dev.firstline.mailtext.body.Attachment;
import dev.firstline.mailtext.bounce.Bounce;
import dev.firstline.mailtext.head.Headers;
import dev.firstline.mailtext.head.Mailbox;
import dev.firstline.mailtext.newtext.NewText;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message as people mean it. All text is free of NUL and other control characters, lines end in
 * {@code \n}, names and subject are one line each.
 *
 * @param from who wrote it: From, else Sender, Reply-To, Return-Path or the envelope; null only
 *     where none of them names an address
 * @param sender the Sender field, null where there is none
 * @param replyTo where answers are asked to go, empty where nothing is asked
 * @param subject decoded, "" where there is none
 * @param date as the sender's clock had it, null where it is missing or no date
 * @param messageId without angle brackets, null where there is none
 * @param references References, then In-Reply-To, each once, without angle brackets
 * @param text the whole readable text, made from the HTML where there is no other
 * @param newText the text told apart into what is new and what is quoted
 * @param html as sent: <b>not</b> cleaned; null where none was sent
 * @param attachments inline pictures, enclosed messages and all else that is not the text
 * @param automatic what gives it away as sent by a machine, null for a person's mail
 * @param bounce what it reports as undelivered, null where it is no such report
 * @param error why it could not be read in full, null where it could; the rest holds what could
 */
public record Message(
        @Nullable Mailbox from,
        @Nullable Mailbox sender,
        List<Mailbox> replyTo,
        List<Mailbox> to,
        List<Mailbox> cc,
        String subject,
        @Nullable Instant date,
        @Nullable String messageId,
        List<String> references,
        String text,
        NewText newText,
        @Nullable String html,
        List<Attachment> attachments,
        Headers headers,
        @Nullable Automatic automatic,
        @Nullable Bounce bounce,
        @Nullable String error) {

    public Message {
        replyTo = List.copyOf(replyTo);
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        references = List.copyOf(references);
        attachments = List.copyOf(attachments);
    }

    /** The first header field of that name, unfolded, encoded words still encoded. */
    public Optional<String> header(String name) {
        return headers.find(name);
    }

    public boolean isAutomatic() {
        return automatic != null;
    }

    /** What is new in the text. */
    public String reply() {
        return newText.reply();
    }

    /** The quotes and the signature of the text. */
    public String quoted() {
        return newText.quoted();
    }
}
