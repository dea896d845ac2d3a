package dev.firstline.mail.rule;

import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation.Fact;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything else is a new request. One that points to a case without right waits in triage, where
 * staff are told of it, and its sender is not (MAIL-3).
 */
final class NewRequest {

    Explained<Decision> decide(Letter letter, Findings findings) {
        boolean acknowledge = findings.answerable() && !isLoop(findings);
        return Because.explained(
                "new-request",
                new Decision.Asked(!findings.pointers().isEmpty(), acknowledge, hints(findings)),
                "opened",
                new Fact("acknowledged", acknowledge),
                new Fact("alike", findings.alike()));
    }

    /**
     * Three times as many alike in a day as one case would be answered: two machines are talking.
     */
    private static boolean isLoop(Findings findings) {
        return findings.alike() >= 3 * findings.mailRules().automaticPerDay();
    }

    private static List<Hint> hints(Findings findings) {
        List<Hint> hints = new ArrayList<>();
        findings.pointers().stream()
                .map(pointer -> Long.toString(pointer.subject().number()))
                .distinct()
                .forEach(number -> hints.add(new Hint("not-permitted", number)));
        if (findings.number().isPresent() && !isKnown(findings)) {
            hints.add(new Hint("no-such-number", Long.toString(findings.number().getAsLong())));
        }
        if (isLoop(findings)) {
            hints.add(new Hint("loop", Integer.toString(findings.alike())));
        }
        return hints;
    }

    private static boolean isKnown(Findings findings) {
        return findings.pointers().stream()
                .anyMatch(pointer -> pointer.subject().number() == findings.number().getAsLong());
    }
}
