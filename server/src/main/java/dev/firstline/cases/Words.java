package dev.firstline.cases;

import java.util.List;

/**
 * Words that somebody looks for.
 *
 * @param beginnings whether a word may also be the beginning of a longer one
 */
public record Words(List<String> typed, boolean beginnings) {

    public static final Words NONE = Words.of(List.of());

    public Words {
        typed = List.copyOf(typed);
    }

    /** Whole words, in any of their forms. */
    public static Words of(List<String> typed) {
        return new Words(typed, false);
    }

    public Words asBeginnings() {
        return new Words(typed, true);
    }
}
