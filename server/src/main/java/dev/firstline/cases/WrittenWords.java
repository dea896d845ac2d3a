package dev.firstline.cases;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a text, and which of them might be other forms of what somebody looks for. */
final class WrittenWords {

    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{L}\\p{M}\\p{N}]+(?:\\.\\p{N}+)*", Pattern.UNICODE_CHARACTER_CLASS);

    /** No ending of a language changes these. */
    private static final int BEGINNING = 3;

    private WrittenWords() {}

    /** Where the words of a text stand. */
    static Stream<MatchResult> in(String text) {
        return WORD.matcher(text).results();
    }

    /** Words that were typed, those with a hyphen or a stroke in their parts. */
    static List<String> typed(Words words) {
        return words.typed().stream()
                .flatMap(WrittenWords::in)
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** The words of some texts that begin as one of those that were typed. */
    static Set<String> like(Collection<String> typed, Stream<String> texts) {
        Set<String> beginnings =
                typed.stream().map(WrittenWords::beginning).collect(Collectors.toSet());
        return texts.flatMap(WrittenWords::in)
                .map(MatchResult::group)
                .distinct()
                .filter(word -> beginnings.contains(beginning(word)))
                .collect(Collectors.toSet());
    }

    /** In small letters, without accents. */
    private static String beginning(String word) {
        String plain =
                Normalizer.normalize(word, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT);
        return plain.substring(0, Math.min(BEGINNING, plain.length()));
    }
}
