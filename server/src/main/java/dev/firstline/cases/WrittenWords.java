package dev.firstline.cases;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a text, and which of them might be other forms of what somebody looks for. */
final class WrittenWords {

    /**
     * A word of a text.
     *
     * @param start where it stands in it
     */
    record Word(int start, String text) {

        int end() {
            return start + text.length();
        }
    }

    /** No ending of a language changes these. */
    private static final int BEGINNING = 3;

    private WrittenWords() {}

    /** The words in their order; a point stands within a number, and between two words. */
    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && belongs(text, end, at)) {
                end++;
            }
            if (end > at) {
                words.add(new Word(at, text.substring(at, end)));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    private static boolean belongs(String text, int at, int start) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.isSurrogate(c)
                || (c == '.'
                        && at > start
                        && at + 1 < text.length()
                        && Character.isDigit(text.charAt(at + 1)));
    }

    /** Words that were typed, those with a hyphen or a stroke in their parts. */
    static List<String> typed(Words words) {
        return texts(words.typed().stream()).distinct().toList();
    }

    /** The words of some texts that begin as one of those that were typed. */
    static Set<String> like(Collection<String> typed, Stream<String> texts) {
        Set<String> beginnings =
                typed.stream().map(WrittenWords::beginning).collect(Collectors.toSet());
        return texts(texts)
                .distinct()
                .filter(word -> beginnings.contains(beginning(word)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> texts(Stream<String> texts) {
        return texts.flatMap(text -> in(text).stream()).map(Word::text);
    }

    /** In small letters, without accents; an accent may stand after its letter. */
    private static String beginning(String word) {
        String first = word.substring(0, Math.min(2 * BEGINNING, word.length()));
        String plain = Normalizer.normalize(first, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < plain.length() && letters.length() < BEGINNING; i++) {
            if (Character.getType(plain.charAt(i)) != Character.NON_SPACING_MARK) {
                letters.append(plain.charAt(i));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
