package dev.firstline.notifications;

import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.MessageId;

import org.jspecify.annotations.Nullable;

/**
 * A mail to one person, by what it is about; the mail face writes its words when it is sent.
 *
 * @param cause what it was queued for: the same cause and recipient are one mail
 * @param message the message of the conversation that it brings, null if none
 * @param answered Message-ID of a mail that it answers and that is no part of its case, null if
 *     there is none
 * @param particulars JSON of what its words need, null for mail whose case says it all
 * @param mailId its Message-ID without angle brackets
 * @param attempts how often it was tried, this time included
 */
public record OutgoingMail(
        long id,
        String cause,
        MailKind kind,
        @Nullable CaseId caseId,
        @Nullable MessageId message,
        PersonId recipient,
        @Nullable String answered,
        @Nullable String particulars,
        String mailId,
        int attempts) {

    OutgoingMail with(@Nullable String theParticulars) {
        return new OutgoingMail(
                id,
                cause,
                kind,
                caseId,
                message,
                recipient,
                answered,
                theParticulars,
                mailId,
                attempts);
    }
}
