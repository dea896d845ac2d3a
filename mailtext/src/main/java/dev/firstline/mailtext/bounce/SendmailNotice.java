package dev.firstline.mailtext.bounce;

import java.util.List;
import java.util.Optional;

/** Sendmail, and Yahoo, whose words are like qmail's. */
final class SendmailNotice implements Rule {
    private static final List<String> OPENINGS =
            List.of(
                    "the following addresses had permanent fatal errors",
                    "the following addresses had transient non-fatal errors",
                    "the following addresses had permanent delivery errors",
                    "unable to deliver your message to the following address");

    @Override
    public Optional<Bounce> read(Report report) {
        return Notice.read(report, OPENINGS);
    }
}
