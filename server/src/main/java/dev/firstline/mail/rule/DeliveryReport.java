package dev.firstline.mail.rule;

import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation.Fact;
import dev.firstline.mailtext.bounce.Bounce;

import java.util.Objects;
import java.util.Optional;

/**
 * A report that a mail of ours did not arrive finds its case (MAIL-7). One of mere delay, or about
 * mail that we never sent, changes nothing.
 */
final class DeliveryReport implements Rule {

    @Override
    public Optional<Explained<Decision>> decide(Letter letter, Findings findings) {
        return Optional.ofNullable(letter.message().bounce())
                .map(bounce -> decide(bounce, findings));
    }

    private static Explained<Decision> decide(Bounce bounce, Findings findings) {
        String status = Objects.requireNonNullElse(bounce.status(), "");
        Fact[] facts = {new Fact("status", status), new Fact("permanent", bounce.permanent())};
        return findings.undelivered()
                .filter(subject -> bounce.permanent())
                .map(
                        subject ->
                                Because.explained(
                                        "delivery-report",
                                        new Decision.Undelivered(subject, status),
                                        "not-delivered",
                                        facts))
                .orElseGet(
                        () ->
                                Because.explained(
                                        "delivery-report",
                                        new Decision.Ignored(),
                                        "ignored",
                                        facts));
    }
}
