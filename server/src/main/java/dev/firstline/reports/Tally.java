package dev.firstline.reports;

import dev.firstline.commitments.CommitmentKind;

/**
 * How many promises of a kind were kept, and how many were not.
 *
 * @param key of the value of the dimension, empty where there is none: no plan, not sorted yet
 */
public record Tally(String key, CommitmentKind promise, int kept, int breached) {

    public int all() {
        return kept + breached;
    }

    /**
     * The share that was kept, in whole percent; 100 where all were kept, and only there, and 0
     * where none was.
     */
    public int percent() {
        int rounded = (int) Math.round(100.0 * kept / all());
        return kept > 0 && breached > 0 ? Math.clamp(rounded, 1, 99) : rounded;
    }
}
