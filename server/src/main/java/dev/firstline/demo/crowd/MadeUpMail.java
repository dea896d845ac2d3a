package dev.firstline.demo.crowd;

import dev.firstline.access.PersonId;
import dev.firstline.cases.MessageId;
import dev.firstline.notifications.MailKind;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * A mail that went out about a case of the crowd.
 *
 * @param cause as its use case names it
 * @param message that it brought, null if none
 */
record MadeUpMail(
        MailKind kind,
        String cause,
        @Nullable MessageId message,
        PersonId recipient,
        Instant sentAt) {

    /** The left side of its Message-ID: of the same mail always the same. */
    String id() {
        String once = cause + " " + recipient.value();
        return UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
