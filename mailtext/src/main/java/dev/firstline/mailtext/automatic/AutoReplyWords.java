package dev.firstline.mailtext.automatic;

import dev.firstline.mailtext.words.Phrases;
import dev.firstline.mailtext.words.Words;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that says of itself that no person wrote it, in a sentence of its own. People cite such
 * sentences: they announce them with a colon, set them in quotation marks, or ask about them.
 */
final class AutoReplyWords implements Rule {
    private static final Phrases SAYINGS = Words.of("automatic-text");
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!。！])");

    /** Stars, brackets and the word "Note:". */
    private static final Pattern ORNAMENT =
            Pattern.compile("^[\\s*\\[(=_#-]+|^\\p{L}{2,20} ?[:：]\\s+");

    @Override
    public Optional<String> why(Evidence evidence) {
        return evidence.mayBeNotice() ? saying(evidence) : Optional.empty();
    }

    private static Optional<String> saying(Evidence evidence) {
        return evidence.ownLines()
                .takeWhile(line -> !announces(line))
                .flatMap(AutoReplyWords::sentences)
                .flatMap(sentence -> SAYINGS.beginningOf(sentence).stream())
                .findFirst()
                .map(saying -> "the text says: \"" + saying + "\"");
    }

    private static boolean announces(String line) {
        var end = line.stripTrailing();
        return end.endsWith(":") || end.endsWith("：");
    }

    private static Stream<String> sentences(String line) {
        return SENTENCES
                .splitAsStream(line)
                .map(sentence -> ORNAMENT.matcher(sentence).replaceFirst(""))
                .map(sentence -> ORNAMENT.matcher(sentence).replaceFirst(""));
    }
}
