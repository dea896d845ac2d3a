package dev.firstline.mail.rule;

import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation.Fact;

import java.util.Optional;

/** The same Message-ID with the same content is a replay and changes nothing (MAIL-2). */
final class SeenBefore implements Rule {

    @Override
    public Optional<Explained<Decision>> decide(Letter letter, Findings findings) {
        return findings.earlier()
                .flatMap(
                        earlier ->
                                Because.of(
                                        "seen-before",
                                        new Decision.Replayed(earlier),
                                        "replay",
                                        new Fact("messageId", letter.fingerprint().messageId())));
    }
}
