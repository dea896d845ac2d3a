package dev.firstline.mailtext.newtext.structure;

import java.util.ArrayList;
import java.util.List;

/** The letters of a text, and at which of them each line begins. */
final class LetteredLines {
    /** Words that stand more often than this tell no place. */
    private static final int MOST = 50;

    private final StringBuilder letters = new StringBuilder();
    private final int[] begins;

    LetteredLines(List<String> lines) {
        begins = new int[lines.size()];
        for (int line = 0; line < begins.length; line++) {
            begins[line] = letters.length();
            Letters.append(lines.get(line), letters);
        }
    }

    /** The lines that begin with these letters, right below others that end so. */
    List<Integer> linesThatBegin(String opening, String closing) {
        var found = new ArrayList<Integer>();
        for (int line = 0; line < begins.length && found.size() < MOST; line++) {
            boolean empty = line + 1 < begins.length && begins[line] == begins[line + 1];
            if (!empty
                    && stands(opening, begins[line])
                    && stands(closing, begins[line] - closing.length())) {
                found.add(line);
            }
        }
        return found;
    }

    private boolean stands(String words, int at) {
        if (at < 0 || at + words.length() > letters.length()) {
            return false;
        }
        for (int next = 0; next < words.length(); next++) {
            if (letters.charAt(at + next) != words.charAt(next)) {
                return false;
            }
        }
        return true;
    }
}
