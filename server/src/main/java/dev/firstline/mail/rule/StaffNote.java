package dev.firstline.mail.rule;

import dev.firstline.explanation.Explained;

import java.util.Optional;

/**
 * What staff write by mail on a case is a note: a sender's address is too weak a proof to speak to
 * customers in the vendor's name.
 */
final class StaffNote implements Rule {

    @Override
    public Optional<Explained<Decision>> decide(Letter letter, Findings findings) {
        return findings.target()
                .filter(subject -> findings.staff())
                .flatMap(
                        subject ->
                                Because.of(
                                        "staff",
                                        new Decision.Noted(subject),
                                        "noted",
                                        Because.about(subject)));
    }
}
