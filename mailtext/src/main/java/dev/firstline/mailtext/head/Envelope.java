package dev.firstline.mailtext.head;

import org.jspecify.annotations.Nullable;

/**
 * What the transport said beside the message itself.
 *
 * @param sender the address of MAIL FROM, "" for the null sender of bounces (RFC 5321, 4.5.5), null
 *     where the transport did not tell
 */
public record Envelope(@Nullable String sender) {
    public static final Envelope UNKNOWN = new Envelope(null);

    public boolean hasNullSender() {
        return sender != null && (sender.isBlank() || sender.strip().equals("<>"));
    }
}
