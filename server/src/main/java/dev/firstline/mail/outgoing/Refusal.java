package dev.firstline.mail.outgoing;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Tells a refusal that will be the same tomorrow from a fault that may pass (RFC 5321, 4.2.1). */
final class Refusal {

    private Refusal() {}

    /** Whether the relay refused this mail or its recipient for good. */
    static boolean isPermanent(Exception fault) {
        for (Exception at = fault; at != null; at = next(at)) {
            int code =
                    switch (at) {
                        case SMTPAddressFailedException address -> address.getReturnCode();
                        case SMTPSendFailedException message -> message.getReturnCode();
                        case AddressException unusable -> 553;
                        default -> 0;
                    };
            if (code >= 500 && code < 600) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("NullAway") // null ends the chain
    private static Exception next(Exception fault) {
        return fault instanceof MessagingException messaging ? messaging.getNextException() : null;
    }
}
