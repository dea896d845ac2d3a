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
    private static final Phrases AWAY = Words.of("away");

    /** Of the agent of Lotus Notes; by itself it may stand for a car as well. */
    private static final String NOTES = "AUTO: ";

    @Override
    public Optional<String> why(Evidence evidence) {
        var subject = evidence.subject().replace('\u00A0', ' ');
        return PREFIXES.beginningOf(subject)
                .filter(prefix -> isPrefix(prefix) || prefix.length() == subject.length())
                .or(() -> ofNotes(subject))
                .map(prefix -> "subject begins with \"" + prefix + "\"");
    }

    private static Optional<String> ofNotes(String subject) {
        return subject.startsWith(NOTES) && AWAY.standIn(subject)
                ? Optional.of(NOTES.strip())
                : Optional.empty();
    }

    private static boolean isPrefix(String phrase) {
        return phrase.endsWith(":") || phrase.endsWith("：");
    }
}
