package dev.firstline.mailtext.automatic;

import dev.firstline.mailtext.head.Envelope;
import dev.firstline.mailtext.head.Headers;
import dev.firstline.mailtext.head.Mailbox;

import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private static final int LONGEST_NOTICE = 2_000;

    /** The new text without what it quotes. */
    String ownWords() {
        return ownLines().collect(Collectors.joining(" "));
    }

    Stream<String> ownLines() {
        return reply.lines()
                .filter(line -> !line.startsWith(">"))
                .map(line -> line.replace('\u00A0', ' '));
    }

    /** A machine says little and asks nothing, for nobody will read the answer. */
    boolean mayBeNotice() {
        var words = ownWords();
        return words.length() <= LONGEST_NOTICE && !asks(words) && !asks(subject);
    }

    private static boolean asks(String words) {
        return words.indexOf('?') >= 0 || words.indexOf('？') >= 0;
    }
}
