package dev.firstline.mailtext.automatic;

import dev.firstline.mailtext.head.Envelope;
import dev.firstline.mailtext.head.Headers;
import dev.firstline.mailtext.head.Mailbox;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** How mail servers show that they themselves sent a message. */
public final class Servers {
    private static final Set<String> NAMES =
            Set.of(
                    "mailer-daemon",
                    "mailerdaemon",
                    "mail-daemon",
                    "postmaster",
                    "microsoftexchange329e71ec88ae4615bbc36ab6ce41109e");

    private Servers() {}

    /** Whether the sender is null or has a name that only servers use. */
    public static boolean sent(Headers headers, Envelope envelope, @Nullable Mailbox from) {
        return envelope.hasNullSender()
                || hasNullPath(headers)
                || (from != null && isName(from.localPart()));
    }

    static boolean hasNullPath(Headers headers) {
        return headers.find("Return-Path")
                .filter(path -> path.replace(" ", "").equals("<>"))
                .isPresent();
    }

    static boolean isName(String localPart) {
        return NAMES.contains(localPart);
    }
}
