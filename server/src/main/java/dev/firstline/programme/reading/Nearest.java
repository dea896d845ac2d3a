package dev.firstline.programme.reading;

import dev.firstline.programme.FaultPart;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Nearest {

    private Nearest() {}

    /** A remedy that names the nearest of the words that are known, or all of them. */
    static FaultPart.Words remedy(String written, Collection<String> known) {
        if (known.isEmpty()) {
            return FaultPart.LEAVE_OUT.of();
        }
        return find(written, known)
                .map(FaultPart.WRITE::of)
                .orElseGet(() -> FaultPart.WRITE_ONE_OF.of(List.copyOf(known)));
    }

    /** The nearest word, unless even that one is far. */
    static Optional<String> find(String written, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(word -> distance(written, word)))
                .filter(word -> distance(written, word) <= Math.max(2, word.length() / 3));
    }

    /** How many letters have to be put in, taken out or changed (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
