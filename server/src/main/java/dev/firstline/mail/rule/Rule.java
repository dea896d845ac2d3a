package dev.firstline.mail.rule;

import dev.firstline.explanation.Explained;

import java.util.Optional;

/** One reason for which something becomes of a message. */
@FunctionalInterface
interface Rule {

    /** Empty where it does not apply. */
    Optional<Explained<Decision>> decide(Letter letter, Findings findings);
}
