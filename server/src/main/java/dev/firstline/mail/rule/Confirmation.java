package dev.firstline.mail.rule;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation.Fact;

import java.util.Optional;

/**
 * A reply to a resolved case confirms the solution only if its first new line is one of the
 * programme's confirming words (CAS-5). The word of somebody who may not see the case (ACC-7) is
 * not asked for: what such a colleague writes is an {@link Answer} like any other.
 */
final class Confirmation implements Rule {

    @Override
    public Optional<Explained<Decision>> decide(Letter letter, Findings findings) {
        return findings.permitted()
                .filter(Pointer::seen)
                .map(Pointer::subject)
                .filter(subject -> subject.state() == CaseState.RESOLVED)
                .filter(_ -> findings.mailRules().confirms(letter.firstLine()))
                .map(subject -> confirmed(subject, letter.firstLine()));
    }

    private static Explained<Decision> confirmed(Case subject, String firstLine) {
        return Because.explained(
                "confirmation",
                new Decision.Confirmed(subject),
                "confirmed",
                Because.about(subject),
                new Fact("firstLine", firstLine));
    }
}
