package dev.firstline.mail.rule;

import dev.firstline.cases.CaseState;
import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation.Fact;

import java.util.Optional;

/**
 * A reply to a resolved case confirms the solution only if its first new line is one of the
 * programme's confirming words (CAS-5).
 */
final class Confirmation implements Rule {

    @Override
    public Optional<Explained<Decision>> decide(Letter letter, Findings findings) {
        return findings.target()
                .filter(subject -> subject.state() == CaseState.RESOLVED)
                .filter(subject -> findings.mailRules().confirms(letter.firstLine()))
                .flatMap(
                        subject ->
                                Because.of(
                                        "confirmation",
                                        new Decision.Confirmed(subject),
                                        "confirmed",
                                        Because.about(subject),
                                        new Fact("firstLine", letter.firstLine())));
    }
}
