package dev.firstline.cases;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
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

    /**
     * With which letters some words begin, by which most words of a text are passed over without
     * being taken out of it. A letter beyond those of English may be any.
     */
    static final class Initials {

        private static final int LETTERS = 128;

        private final BitSet letters = new BitSet(LETTERS);

        private Initials(Collection<String> words) {
            words.stream()
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> letters.set(Character.toLowerCase(word.charAt(0))));
        }

        static Initials of(Collection<String> words) {
            return new Initials(words);
        }

        private boolean has(char letter) {
            return letter >= LETTERS || letters.get(Character.toLowerCase(letter));
        }
    }

    /** No ending of a language changes these. */
    private static final int BEGINNING = 3;

    private WrittenWords() {}

    /**
     * The words in their order; a point stands within a number, and between two words.
     *
     * @param wanted the others are left out; null for all
     */
    static List<Word> in(String text, @Nullable Initials wanted) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && belongs(text, end, at)) {
                end++;
            }
            if (end > at && (wanted == null || wanted.has(text.charAt(at)))) {
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
        return texts(words.typed().stream(), null).distinct().toList();
    }

    /** The words of some texts that begin as one of those that were typed. */
    static Set<String> like(Collection<String> typed, Stream<String> texts) {
        Set<String> beginnings =
                typed.stream().map(WrittenWords::beginning).collect(Collectors.toSet());
        return texts(texts, Initials.of(beginnings))
                .distinct()
                .filter(word -> beginnings.contains(beginning(word)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> texts(Stream<String> texts, @Nullable Initials wanted) {
        return texts.flatMap(text -> in(text, wanted).stream()).map(Word::text);
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
