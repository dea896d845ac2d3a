package dev.firstline.cases;

import dev.firstline.cases.Excerpt.Piece;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** A text in which words are marked, and the passage of it that shows them best. */
final class Passage {

    private static final int LENGTH = 220;
    private static final int BEFORE = 50;

    private final String text;
    private final BitSet found = new BitSet();

    private Passage(String text) {
        this.text = text;
    }

    /** A text in which these words are marked, wherever they stand. */
    static Passage of(String text, Set<String> words) {
        Passage passage = new Passage(text);
        WrittenWords.in(text, WrittenWords.Initials.of(words)).stream()
                .filter(word -> words.contains(word.text()))
                .forEach(word -> passage.found.set(word.start(), word.end()));
        return passage;
    }

    boolean hasMarks() {
        return !found.isEmpty();
    }

    /** The passage, its white space as single spaces, cut between words. */
    Excerpt excerpt() {
        int from = Math.max(0, start());
        int to = Math.min(text.length(), from + LENGTH);
        int begin = from == 0 ? 0 : nextWord(from);
        int end = to == text.length() ? to : lastWord(begin, to);
        List<Piece> pieces = new ArrayList<>();
        int at = begin;
        while (at < end) {
            boolean marked = found.get(at);
            int next = marked ? found.nextClearBit(at) : found.nextSetBit(at);
            int until = next < 0 ? end : Math.min(next, end);
            pieces.add(new Piece(plain(text.substring(at, until)), marked));
            at = until;
        }
        if (begin > 0) {
            pieces.addFirst(new Piece("… ", false));
        }
        if (end < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return new Excerpt(pieces);
    }

    /** In one line, without Markdown's marks of code and of bold letters. */
    private static String plain(String written) {
        return written.replaceAll("`+|\\*\\*+", "").replaceAll("\\s+", " ");
    }

    /** A little before the mark after which the most follows closely. */
    private int start() {
        int best = 0;
        int most = -1;
        for (int at = found.nextSetBit(0); at >= 0; at = found.nextSetBit(found.nextClearBit(at))) {
            int many = found.get(at, at + LENGTH - BEFORE).cardinality();
            if (many > most) {
                most = many;
                best = at;
            }
        }
        return best - BEFORE;
    }

    private int nextWord(int from) {
        int at = from;
        while (at < from + BEFORE && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < from + BEFORE ? at + 1 : from;
    }

    private int lastWord(int begin, int to) {
        int at = to;
        while (at > begin + BEFORE && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at > begin + BEFORE ? at : to;
    }
}
