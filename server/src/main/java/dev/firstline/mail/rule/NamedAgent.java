package dev.firstline.mail.rule;

import dev.firstline.explanation.Explained;

import java.util.Optional;

/**
 * A mail without a number that names the agent who managed a closed case of its sender re-opens
 * that case (CAS-6, MAIL-3).
 */
final class NamedAgent implements Rule {

    @Override
    public Optional<Explained<Decision>> decide(Letter letter, Findings findings) {
        return findings.managed()
                .filter(subject -> findings.number().isEmpty() && findings.pointers().isEmpty())
                .flatMap(
                        subject ->
                                Because.of(
                                        "named-agent",
                                        new Decision.Said(subject),
                                        "re-opened",
                                        Because.about(subject)));
    }
}
