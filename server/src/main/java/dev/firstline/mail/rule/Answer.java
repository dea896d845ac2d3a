package dev.firstline.mail.rule;

import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation.Fact;

import java.util.Locale;
import java.util.Optional;

/**
 * A message that points to a case belongs to it, if its sender may write there (MAIL-3). What it
 * does there depends on whether they see the case: only who does re-opens or rejects.
 */
final class Answer implements Rule {

    @Override
    public Optional<Explained<Decision>> decide(Letter letter, Findings findings) {
        return findings.permitted()
                .flatMap(
                        pointer ->
                                Because.of(
                                        "answer",
                                        new Decision.Said(pointer.subject()),
                                        "added",
                                        Because.about(pointer.subject()),
                                        new Fact("by", key(pointer.by()))));
    }

    private static String key(Pointer.By by) {
        return by.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
