package dev.firstline.mail.incoming;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.mail.rule.Fingerprint;
import dev.firstline.mailtext.Message;
import dev.firstline.mailtext.head.Mailbox;
import dev.firstline.storage.Sha256;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Objects;

/**
 * Tells messages from one another. Servers on the way add fields and change line ends, so what
 * counts is the body, whatever its line ends, and what the author's own program wrote above it.
 */
final class Fingerprints {

    private static final int LONGEST_ID = 500;

    private Fingerprints() {}

    static Fingerprint of(Message message, InputStream raw) throws IOException {
        MessageDigest digest = Sha256.digest();
        digestField(author(message), digest);
        digestField(message.header("Date").orElse(""), digest);
        digestField(message.header("Subject").orElse(""), digest);
        if (!BodyDigest.add(raw, digest)) {
            digest.update(message.text().getBytes(UTF_8));
        }
        return new Fingerprint(
                id(Objects.requireNonNullElse(message.messageId(), "")), Sha256.of(digest).hex());
    }

    /** Who wrote a message that does not say so is whoever brought it. */
    private static String author(Message message) {
        Mailbox brought = message.from();
        return message.header("From").orElse(brought == null ? "" : brought.address());
    }

    private static void digestField(String value, MessageDigest digest) {
        digest.update(value.strip().getBytes(UTF_8));
        digest.update((byte) '\n');
    }

    /** As the database can keep and index it. */
    private static String id(String messageId) {
        String visible = messageId.replaceAll("\\p{Cntrl}", "");
        return visible.length() <= LONGEST_ID
                ? visible
                : visible.substring(0, LONGEST_ID - 20) + "#" + visible.hashCode();
    }
}
