package dev.firstline.cases;

import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * Something said on a case (CAS-3).
 *
 * @param author null when Firstline itself wrote it
 * @param body as it was typed: Markdown from pages and programs, plain text from mail
 * @param quoted what an incoming mail quoted, null if nothing
 * @param formatted whether it came with HTML, which shows it as it was sent
 * @param call what is known of a telephone call, null if it was none
 */
public record Message(
        MessageId id,
        CaseId caseId,
        @Nullable PersonId author,
        Instant at,
        Channel channel,
        Visibility visibility,
        String body,
        @Nullable String quoted,
        boolean formatted,
        @Nullable Call call,
        List<Attachment> attachments) {

    public Message {
        attachments = List.copyOf(attachments);
    }

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }

    Message with(List<Attachment> files) {
        return new Message(
                id, caseId, author, at, channel, visibility, body, quoted, formatted, call, files);
    }
}
