package dev.firstline.mailtext.bounce;

import java.util.List;
import java.util.Optional;

/** qmail and its descendants: "<address>:" and the reason on the next line (the QSBMF format). */
final class QmailNotice implements Rule {
    private static final List<String> OPENINGS =
            List.of(
                    "wasn't able to deliver your message to the following addresses",
                    "unable to deliver your message to the following addresses",
                    "this is the qmail-send program");

    @Override
    public Optional<Bounce> read(Report report) {
        return Notice.read(report, OPENINGS);
    }
}
