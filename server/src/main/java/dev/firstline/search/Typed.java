package dev.firstline.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line as it was typed, taken apart: words, and pairs that may be filters. Nothing in it is
 * wrong; what cannot be understood is words.
 */
record Typed(List<String> words, List<Pair> pairs) {

    /** More is not looked at: nobody types it, and no search gets better by it. */
    private static final int LONGEST = 2_000;

    private static final Pattern PIECE =
            Pattern.compile(
                    """
                    (?<key>[\\p{L}-]{2,20}):(?:"(?<quoted>[^"]*)"?|(?<value>[^\\s"]+))|(?<word>[^\\s"]+)\
                    """);

    /**
     * Something like {@code state:open}.
     *
     * @param text the whole of it, which is a word where the key is none
     */
    record Pair(String key, String value, String text) {}

    static Typed of(String line) {
        List<String> words = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        Matcher piece = PIECE.matcher(cleaned(line));
        while (piece.find()) {
            if (piece.group("key") == null) {
                words.add(piece.group("word"));
            } else {
                String quoted = piece.group("quoted");
                String value = quoted == null ? piece.group("value") : quoted;
                pairs.add(new Pair(piece.group("key"), value.strip(), piece.group()));
            }
        }
        return new Typed(words, pairs);
    }

    /** Without what no text holds, with quotation marks of any language as plain ones. */
    private static String cleaned(String line) {
        String some = line.substring(0, Math.min(LONGEST, line.length()));
        return Normalizer.normalize(some, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cs}\\p{Co}]", " ")
                .replaceAll("[„“”«»]", "\"");
    }
}
