package dev.firstline.mailtext.bounce;

import dev.firstline.mailtext.head.Mailbox;
import dev.firstline.mailtext.head.StrayAddress;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;

/** What a delivery report says of one recipient (RFC 3464, 2.3). */
record Recipient(FieldGroup group) {

    boolean isNamed() {
        return address().isPresent();
    }

    boolean failed() {
        return action().equals("failed") || (action().isEmpty() && status().startsWith("5"));
    }

    boolean delayed() {
        return action().equals("delayed") || (action().isEmpty() && status().startsWith("4"));
    }

    Bounce bounce(@Nullable String originalMessageId) {
        return new Bounce(
                address().orElse(null),
                status().isEmpty() ? null : status(),
                failed() && !status().startsWith("4"),
                originalMessageId);
    }

    /** The original one is the address that the sender knows. */
    private Optional<String> address() {
        return address("original-recipient").or(() -> address("final-recipient"));
    }

    private Optional<String> address(String field) {
        return StrayAddress.find(group.value(field), 0).map(Mailbox::address);
    }

    /** Some servers add a comment, as in "failed (expired)". */
    private String action() {
        return group.value("action").split("[\\s(]", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** Where the status only gives its class, what the other server said may tell more. */
    private String status() {
        var own = Status.in(group.value("status")).orElse("");
        return own.isEmpty() || Status.isVague(own)
                ? Status.in(group.value("diagnostic-code")).orElse(own)
                : own;
    }
}
