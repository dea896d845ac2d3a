package dev.firstline.mailtext.automatic;

import dev.firstline.mailtext.head.Envelope;
import dev.firstline.mailtext.head.Headers;
import dev.firstline.mailtext.head.Mailbox;

import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;

/**
 * What tells whether a machine sent a message.
 *
 * @param type the declared type of the whole, such as multipart/report
 * @param reply what is new in its text
 */
public record Evidence(
        Headers headers,
        Envelope envelope,
        @Nullable Mailbox from,
        String subject,
        String type,
        String reply) {

    /** The new text without what it quotes. */
    String ownWords() {
        return reply.lines()
                .filter(line -> !line.startsWith(">"))
                .collect(Collectors.joining(" "))
                .replace('\u00A0', ' ');
    }
}
