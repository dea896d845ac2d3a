package dev.firstline.mail.rule;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation.Fact;

import java.util.Optional;

/**
 * A reply to a resolved case confirms the solution only if its first new line is one of the
 * programme's confirming words, and if who writes takes part in the case: of anybody else, who may
 * not even see it (ACC-7), it is a note for staff (CAS-5).
 */
final class Confirmation implements Rule {

    @Override
    public Optional<Explained<Decision>> decide(Letter letter, Findings findings) {
        return findings.pointers().stream()
                .filter(Pointer::permitted)
                .findFirst()
                .filter(pointer -> pointer.subject().state() == CaseState.RESOLVED)
                .filter(pointer -> findings.mailRules().confirms(letter.firstLine()))
                .map(pointer -> decide(pointer, new Fact("firstLine", letter.firstLine())));
    }

    private static Explained<Decision> decide(Pointer pointer, Fact firstLine) {
        Case subject = pointer.subject();
        Fact about = Because.about(subject);
        return pointer.participant()
                ? Because.explained(
                        "confirmation",
                        new Decision.Confirmed(subject),
                        "confirmed",
                        about,
                        firstLine)
                : Because.explained(
                        "confirmation",
                        new Decision.Noted(subject),
                        "not-theirs",
                        about,
                        firstLine);
    }
}
