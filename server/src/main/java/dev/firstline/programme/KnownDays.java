package dev.firstline.programme;

import java.time.Instant;

/**
 * The days on which calendars differ from their week, as they are known: facts, which hold for
 * cases of earlier versions too (COM-6).
 *
 * @param version the last one that holds and changed any of them; the first one of all where none
 *     did
 * @param since from when they are known
 */
public record KnownDays(int version, Instant since) {

    /** By which days a version counts now: nobody takes back what it knew itself. */
    public int of(int promising) {
        return Math.max(version, promising);
    }

    /** Whether an earlier version knew others. */
    public boolean areChanged() {
        return version > 1;
    }
}
