package dev.firstline.mailtext.bounce;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * That a message did not reach somebody (MAIL-7).
 *
 * @param recipient the address it did not reach, null where the report does not tell
 * @param status by RFC 3463, such as 5.1.1, null where the report does not tell
 * @param permanent whether trying again is useless; a report of mere delay is not
 * @param originalMessageId of the message that came back, without angle brackets
 */
public record Bounce(
        @Nullable String recipient,
        @Nullable String status,
        boolean permanent,
        @Nullable String originalMessageId) {

    private static final List<Rule> RULES =
            List.of(
                    new DeliveryStatus(),
                    new EximNotice(),
                    new QmailNotice(),
                    new SendmailNotice(),
                    new PostfixNotice(),
                    new ExchangeNotice(),
                    new GmailNotice());

    /** Reads a message as a delivery report; empty for what is none, or reports success. */
    public static Optional<Bounce> recognise(Report report) {
        return RULES.stream().flatMap(rule -> rule.read(report).stream()).findFirst();
    }
}
