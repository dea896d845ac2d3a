package dev.firstline.mail.rule;

import dev.firstline.cases.Case;
import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation;
import dev.firstline.explanation.Explanation.Fact;

import java.util.Optional;

/** Puts decisions and their reasons together. These rules are Firstline's own: version 0. */
final class Because {

    private Because() {}

    static Optional<Explained<Decision>> of(
            String rule, Decision decision, String result, Fact... facts) {
        return Optional.of(explained(rule, decision, result, facts));
    }

    static Explained<Decision> explained(
            String rule, Decision decision, String result, Fact... facts) {
        return new Explained<>(decision, Explanation.of("mail." + rule, 0, result, facts));
    }

    static Fact about(Case subject) {
        return new Fact("case", Long.toString(subject.number()));
    }
}
