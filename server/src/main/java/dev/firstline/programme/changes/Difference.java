package dev.firstline.programme.changes;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is otherwise in another programme.
 *
 * @param place where, in words from the outside in, such as {@code plan Standard, High, initial
 *     response}
 * @param before null for what is new
 * @param after null for what is gone
 */
public record Difference(String place, @Nullable String before, @Nullable String after) {

    /**
     * A whole part that is new.
     *
     * @param contents what it says, a line for each value; empty where it has but a name
     */
    static Difference added(String place, String contents) {
        return new Difference(place, null, contents);
    }

    /**
     * A whole part that is gone.
     *
     * @param contents what it said, a line for each value; empty where it had but a name
     */
    static Difference removed(String place, String contents) {
        return new Difference(place, contents, null);
    }

    public boolean isAdded() {
        return before == null;
    }

    public boolean isRemoved() {
        return after == null;
    }

    /** In English, on a line. */
    @Override
    public String toString() {
        if (before == null) {
            return place + ": added" + behind(after);
        }
        return after == null
                ? place + ": removed" + behind(before)
                : place + ": " + said(before) + " → " + said(after);
    }

    /** A list of nothing, so that the arrow does not lead from a blank. */
    private static String said(String value) {
        return value.isEmpty() ? "–" : value;
    }

    private static String behind(@Nullable String value) {
        return value == null || value.isEmpty() ? "" : " (" + value.replace("\n", "; ") + ")";
    }
}
