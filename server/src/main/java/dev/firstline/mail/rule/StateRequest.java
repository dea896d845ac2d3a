package dev.firstline.mail.rule;

import dev.firstline.cases.Case;
import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation.Fact;

import java.util.Optional;

/**
 * A mail whose subject is {@code status [##10042##]} is answered with the state, to a participant
 * only; anybody else gets what a number that does not exist gets (INT-2). So is {@code status
 * 10042}; where that is no number of theirs, what is written below is not passed over, but a
 * request.
 */
final class StateRequest implements Rule {

    @Override
    public Optional<Explained<Decision>> decide(Letter letter, Findings findings) {
        return StateSubject.find(letter.subject(), findings.numberFormat())
                .flatMap(asked -> decide(asked, letter, findings));
    }

    private static Optional<Explained<Decision>> decide(
            StateSubject asked, Letter letter, Findings findings) {
        Optional<Case> own =
                findings.pointers().stream()
                        .filter(Pointer::participant)
                        .map(Pointer::subject)
                        .filter(subject -> subject.number() == asked.number())
                        .findFirst();
        boolean isRequest = own.isEmpty() && asked.bare() && !letter.words().isBlank();
        return isRequest
                ? Optional.empty()
                : Because.of(
                        "state-request",
                        new Decision.StateAsked(own),
                        own.isPresent() ? "told" : "not-known",
                        new Fact("number", Long.toString(asked.number())));
    }
}
