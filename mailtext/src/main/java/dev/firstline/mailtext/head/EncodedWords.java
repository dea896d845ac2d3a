package dev.firstline.mailtext.head;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Decodes encoded words (RFC 2047) in all their abuse: inside quotes, without spaces around, with
 * spaces inside, split within a character. Neighbours of one charset are joined as bytes before
 * they are decoded, which mends the last. mime4j decodes each word for itself, and loses such
 * characters.
 */
final class EncodedWords {
    /** More words in one field were written to be looked up, not to be read. */
    private static final int MOST_WORDS = 2_000;

    private EncodedWords() {}

    static String decode(String value) {
        return decode(value, UnaryOperator.identity());
    }

    /**
     * @param shape applied to each decoded run before it takes its place
     */
    static String decode(String value, UnaryOperator<String> shape) {
        var decoded = new StringBuilder(value.length());
        var run = new ArrayList<EncodedWord>();
        int from = 0;
        int words = 0;
        int last = value.lastIndexOf("?=");
        for (int at = value.indexOf("=?");
                at >= 0 && at < last && words < MOST_WORDS;
                at = value.indexOf("=?", at)) {
            var word = EncodedWord.at(value, at);
            if (word == null) {
                at += 2;
                continue;
            }
            var between = value.substring(from, at);
            if (run.isEmpty() || !between.isBlank()) {
                flush(run, decoded, shape);
                decoded.append(between);
            }
            run.add(word);
            words++;
            from = word.end();
            at = from;
        }
        flush(run, decoded, shape);
        return decoded.append(value, from, value.length()).toString();
    }

    private static void flush(
            List<EncodedWord> run, StringBuilder decoded, UnaryOperator<String> shape) {
        if (!run.isEmpty()) {
            decoded.append(shape.apply(EncodedWord.join(run)));
            run.clear();
        }
    }
}
