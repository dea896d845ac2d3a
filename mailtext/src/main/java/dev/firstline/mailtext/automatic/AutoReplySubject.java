package dev.firstline.mailtext.automatic;

import dev.firstline.mailtext.words.Phrases;
import dev.firstline.mailtext.words.Words;

import java.util.Optional;

/**
 * Subjects that programs put before the one they answer, where no field tells. Only whole prefixes
 * count: people, too, write about automatic replies.
 */
final class AutoReplySubject implements Rule {
    private static final Phrases PREFIXES = Words.of("automatic-subject");

    @Override
    public Optional<String> why(Evidence evidence) {
        var subject = evidence.subject().replace('\u00A0', ' ');
        return PREFIXES.beginningOf(subject)
                .filter(prefix -> isPrefix(prefix) || prefix.length() == subject.length())
                .map(prefix -> "subject begins with \"" + prefix + "\"");
    }

    private static boolean isPrefix(String phrase) {
        return phrase.endsWith(":") || phrase.endsWith("：");
    }
}
