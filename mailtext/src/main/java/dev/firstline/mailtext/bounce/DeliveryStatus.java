package dev.firstline.mailtext.bounce;

import dev.firstline.mailtext.body.Leaf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The machine-readable report (RFC 3464). Of several recipients the first that failed counts, else
 * the first that is delayed; a report of success is no bounce.
 */
final class DeliveryStatus implements Rule {
    static final Set<String> TYPES =
            Set.of("message/delivery-status", "message/global-delivery-status");

    @Override
    public Optional<Bounce> read(Report report) {
        var recipients =
                report.root()
                        .leaves()
                        .filter(leaf -> TYPES.contains(leaf.type()))
                        .flatMap(leaf -> recipients(leaf).stream())
                        .toList();
        return recipients.stream()
                .filter(Recipient::failed)
                .findFirst()
                .or(() -> recipients.stream().filter(Recipient::delayed).findFirst())
                .map(recipient -> recipient.bounce(Original.messageId(report).orElse(null)));
    }

    /** Groups of fields, an empty line between them; the first group is about the message. */
    private static List<Recipient> recipients(Leaf leaf) {
        var recipients = new ArrayList<Recipient>();
        for (var group : FieldGroup.of(leaf.text())) {
            var recipient = new Recipient(group);
            if (recipient.isNamed()) {
                recipients.add(recipient);
            }
        }
        return recipients;
    }
}
