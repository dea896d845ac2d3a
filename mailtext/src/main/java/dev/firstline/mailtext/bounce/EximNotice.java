package dev.firstline.mailtext.bounce;

import java.util.List;
import java.util.Optional;

/**
 * Exim: names the recipient in a field of its own, and below "the following address(es) failed".
 */
final class EximNotice implements Rule {
    private static final List<String> OPENINGS =
            List.of(
                    "the following address(es) failed",
                    "the following addresses failed",
                    "has not yet been delivered are",
                    "address to which the message has not yet been delivered is");

    @Override
    public Optional<Bounce> read(Report report) {
        var bounce = Notice.read(report, OPENINGS);
        var named =
                report.headers()
                        .find("X-Failed-Recipients")
                        .map(addresses -> addresses.split(",", 2)[0].strip())
                        .filter(address -> address.contains("@"));
        return named.isEmpty()
                ? bounce
                : Optional.of(
                        new Bounce(
                                named.get(),
                                bounce.map(Bounce::status).orElse(null),
                                bounce.map(Bounce::permanent).orElse(true),
                                Original.messageId(report).orElse(null)));
    }
}
