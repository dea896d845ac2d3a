package dev.firstline.mailtext.words;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases of any language, looked for as whole words; where a script parts no words, as they are.
 */
public final class Phrases {
    private final List<String> all;
    private final Set<String> whole;

    Phrases(List<String> all) {
        this.all = all.stream().distinct().toList();
        this.whole = new HashSet<>(all);
    }

    /** Whether it is one of these, but for case. */
    public boolean contains(String text) {
        return whole.contains(text.toLowerCase(Locale.ROOT));
    }

    /** The phrase with which it begins. */
    public Optional<String> beginningOf(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(lower::startsWith)
                .filter(phrase -> endsWord(lower, phrase.length()))
                .findFirst();
    }

    public boolean begin(String text) {
        return beginningOf(text).isPresent();
    }

    public boolean end(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return all.stream()
                .anyMatch(
                        phrase ->
                                lower.endsWith(phrase)
                                        && beginsWord(lower, lower.length() - phrase.length()));
    }

    /** The phrase that stands somewhere in it. */
    public Optional<String> findIn(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return all.stream().filter(phrase -> stands(phrase, lower)).findFirst();
    }

    public boolean standIn(String text) {
        return findIn(text).isPresent();
    }

    private static boolean stands(String phrase, String lower) {
        for (int at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
            if (beginsWord(lower, at) && endsWord(lower, at + phrase.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWord(String text, int at) {
        return at == 0 || !joins(text.charAt(at - 1), text.charAt(at));
    }

    private static boolean endsWord(String text, int at) {
        return at >= text.length() || !joins(text.charAt(at - 1), text.charAt(at));
    }

    private static boolean joins(char one, char next) {
        return Character.isLetterOrDigit(one)
                && Character.isLetterOrDigit(next)
                && !partsNoWords(one)
                && !partsNoWords(next);
    }

    private static boolean partsNoWords(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}
