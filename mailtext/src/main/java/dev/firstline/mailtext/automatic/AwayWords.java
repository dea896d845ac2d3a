package dev.firstline.mailtext.automatic;

import dev.firstline.mailtext.words.Phrases;
import dev.firstline.mailtext.words.Words;

import java.util.Optional;

/**
 * Notices of absence that no field and no prefix gives away, by their words, and last of all:
 * people say that they will be away as well. A notice says so, and as a rule thanks for whatever
 * came and tells whom to ask meanwhile.
 */
final class AwayWords implements Rule {
    private static final Phrases SUBJECT = Words.of("away-subject");
    private static final Phrases AWAY = Words.of("away");
    private static final Phrases THANKS = Words.of("thanks");
    private static final Phrases LEFT_ALONE = Words.of("left-alone");

    @Override
    public Optional<String> why(Evidence evidence) {
        if (!evidence.mayBeNotice()) {
            return Optional.empty();
        }
        var words = evidence.ownWords();
        boolean thanks = THANKS.standIn(words);
        boolean alone = LEFT_ALONE.standIn(words);
        boolean told = SUBJECT.begin(evidence.subject()) ? thanks || alone : thanks && alone;
        return AWAY.findIn(words)
                .filter(away -> told)
                .map(away -> "the words of a notice of absence: \"" + away + "\"");
    }
}
