package dev.firstline.mail.rule;

import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation.Fact;

import java.util.Optional;

/** A mail of ours that comes back to us concerns nobody (MAIL-6). */
final class OurOwnMail implements Rule {

    @Override
    public Optional<Explained<Decision>> decide(Letter letter, Findings findings) {
        return findings.ours()
                ? Because.of(
                        "our-own",
                        new Decision.Ignored(),
                        "ignored",
                        new Fact("messageId", letter.fingerprint().messageId()))
                : Optional.empty();
    }
}
