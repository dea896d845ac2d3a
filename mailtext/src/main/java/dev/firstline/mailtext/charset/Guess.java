package dev.firstline.mailtext.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;

/**
 * Asks ICU which charset bytes are in, where no label tells or the label lies (ADR 0008). Of few
 * letters it knows nothing, and says so by a low confidence.
 */
final class Guess {
    /** Fewer bytes beyond ASCII are as likely in one charset as in the other. */
    private static final int FEWEST = 4;

    private static final int SURE = 35;
    private static final int SURER_THAN_A_LABEL = 60;
    private static final Set<String> LATIN =
            Set.of("ISO-8859-1", "ISO-8859-2", "ISO-8859-9", "windows-1250", "windows-1252");

    private Guess() {}

    /** For bytes without a label that could be right. */
    static Optional<Charset> unlabelled(byte[] bytes) {
        return best(Sample.of(bytes), SURE).flatMap(Guess::charset);
    }

    /** For bytes labelled as western, which programs write that know nothing of charsets. */
    static Optional<Charset> againstWesternLabel(byte[] bytes) {
        return Optional.of(Sample.of(bytes))
                .filter(Sample::isMostlyBeyondAscii)
                .flatMap(sample -> best(sample, SURER_THAN_A_LABEL))
                .filter(match -> !LATIN.contains(match.getName()))
                .flatMap(Guess::charset);
    }

    private static Optional<CharsetMatch> best(Sample sample, int confidence) {
        return sample.beyondAscii() < FEWEST
                ? Optional.empty()
                : Optional.ofNullable(new CharsetDetector().setText(sample.bytes()).detect())
                        .filter(match -> match.getConfidence() >= confidence);
    }

    /** ICU knows Hebrew by its ISO name; mail has it in the superset of Windows. */
    private static Optional<Charset> charset(CharsetMatch match) {
        return Labels.find(
                match.getName().startsWith("ISO-8859-8") ? "windows-1255" : match.getName());
    }
}
