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

    /** The share that was kept, in whole percent; what was not kept never shows as 100. */
    public int percent() {
        return (int) Math.floor(100.0 * kept / all());
    }
}
