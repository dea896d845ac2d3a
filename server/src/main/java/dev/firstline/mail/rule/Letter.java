package dev.firstline.mail.rule;

import dev.firstline.mailtext.Message;
import dev.firstline.mailtext.head.Mailbox;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A message as the rules see it.
 *
 * @param fingerprint what tells it from others
 * @param receivedAt business time at which it was taken in
 */
public record Letter(Message message, Fingerprint fingerprint, Instant receivedAt) {

    /** Its Message-ID without angle brackets, if it has one. */
    public Optional<String> id() {
        return Optional.of(fingerprint.messageId()).filter(id -> !id.isEmpty());
    }

    /** One line, free of control characters, "" where there is none. */
    public String subject() {
        return message.subject().strip();
    }

    /** What is new in it; all of it where nothing could be told apart. */
    public String words() {
        return message.reply().isBlank() ? message.text() : message.reply();
    }

    /** What it quotes, null if nothing or all of it. */
    public Optional<String> quoted() {
        return Optional.of(message.quoted())
                .filter(quoted -> !quoted.isBlank() && !message.reply().isBlank());
    }

    /** The first new line that says anything. */
    public String firstLine() {
        return message.reply().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    /** The address of its author in lower case, "" where it names none. */
    public String sender() {
        return Optional.ofNullable(message.from())
                .map(Mailbox::address)
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Its subject without digits, so that a machine that counts its answers is still recognised.
     */
    public String pattern() {
        return subject().toLowerCase(Locale.ROOT).replaceAll("\\d+", "");
    }
}
