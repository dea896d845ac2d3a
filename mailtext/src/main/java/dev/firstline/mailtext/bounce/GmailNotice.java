package dev.firstline.mailtext.bounce;

import java.util.List;
import java.util.Optional;

/** Gmail, old and new words. */
final class GmailNotice implements Rule {
    private static final List<String> OPENINGS =
            List.of(
                    "delivery to the following recipient failed permanently",
                    "delivery to the following recipient has been delayed",
                    "your message wasn't delivered to",
                    "there was a problem delivering your message to",
                    "address not found",
                    "message not delivered");

    @Override
    public Optional<Bounce> read(Report report) {
        return Notice.read(report, OPENINGS);
    }
}
