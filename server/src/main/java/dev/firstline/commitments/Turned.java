package dev.firstline.commitments;

import org.jspecify.annotations.Nullable;

/**
 * A clock after something happened to it.
 *
 * @param fact what it was
 * @param left what it had left before and has since, where it was counted anew while it stood
 *     still: its limit says nothing then (COM-6); else null
 */
public record Turned(Commitment after, Fact fact, MovedClock.@Nullable Left left) {

    Turned(Commitment after, Fact fact) {
        this(after, fact, null);
    }

    /** The same, with what was left of what it was before, and is. */
    Turned since(Commitment before, Measures measures) {
        boolean stood = before.isPaused() && fact.type() == Fact.Type.RECOUNTED;
        return stood
                ? new Turned(
                        after,
                        fact,
                        MovedClock.Left.of(
                                measures.of(before), before, measures.of(after), after, fact.at()))
                : this;
    }
}
