package dev.firstline.mail;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the transport said of a message.
 *
 * @param from "" for the null sender of bounces (RFC 5321, 4.5.5), null where no transport told
 * @param to for whom it was accepted
 */
public record Origin(@Nullable String from, List<String> to) {

    /** Handed over by a person or program on this machine. */
    public static final Origin UNKNOWN = new Origin(null, List.of());

    public Origin {
        from = from == null ? null : visible(from);
        to = to.stream().map(Origin::visible).toList();
    }

    private static String visible(String address) {
        return address.replaceAll("[\\p{Cntrl},]", "");
    }
}
