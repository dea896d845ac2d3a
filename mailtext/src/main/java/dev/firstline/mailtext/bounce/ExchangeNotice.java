package dev.firstline.mailtext.bounce;

import java.util.List;
import java.util.Optional;

/** Exchange and Microsoft 365, whose readable part often comes alone through gateways. */
final class ExchangeNotice implements Rule {
    private static final List<String> OPENINGS =
            List.of(
                    "delivery has failed to these recipients or groups",
                    "delivery is delayed to these recipients or groups",
                    "did not reach some or all of the intended recipients",
                    "could not be delivered to the following recipient");

    /** Before the address, where only the words after it tell a report from a thank-you. */
    private static final List<String> OPENINGS_365 = List.of("your message to ");

    @Override
    public Optional<Bounce> read(Report report) {
        return Notice.read(report, OPENINGS)
                .or(
                        () ->
                                report.text().contains("couldn't be delivered")
                                        ? Notice.read(report, OPENINGS_365)
                                        : Optional.empty());
    }
}
