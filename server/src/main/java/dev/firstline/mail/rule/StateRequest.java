package dev.firstline.mail.rule;

import dev.firstline.cases.Case;
import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation.Fact;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A mail whose subject is {@code status [##10042##]} is answered with the state, to a participant
 * only; anybody else gets what a number that does not exist gets (INT-2).
 */
final class StateRequest implements Rule {

    private static final Set<String> WORDS = Set.of("status", "stare", "stadiu");

    @Override
    public Optional<Explained<Decision>> decide(Letter letter, Findings findings) {
        var number = findings.numberFormat().find(letter.subject());
        if (number.isEmpty() || !asks(letter.subject(), number.getAsLong(), findings)) {
            return Optional.empty();
        }
        Optional<Case> own =
                findings.pointers().stream()
                        .filter(Pointer::participant)
                        .map(Pointer::subject)
                        .filter(subject -> subject.number() == number.getAsLong())
                        .findFirst();
        return Because.of(
                "state-request",
                new Decision.StateAsked(own),
                own.isPresent() ? "told" : "not-known",
                new Fact("number", Long.toString(number.getAsLong())));
    }

    private static boolean asks(String subject, long number, Findings findings) {
        String rest = subject.replace(findings.numberFormat().write(number), "");
        return WORDS.contains(rest.strip().toLowerCase(Locale.ROOT));
    }
}
