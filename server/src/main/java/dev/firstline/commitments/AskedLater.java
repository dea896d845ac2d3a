package dev.firstline.commitments;

import dev.firstline.cases.CaseState;

import java.time.Instant;
import java.util.List;

/**
 * What the customer wrote first after a call that is logged late.
 *
 * @param at when it was written
 * @param states those in which the case has been since, in order: the first as of those words
 */
public record AskedLater(Instant at, List<Entered> states) {

    public AskedLater {
        states = List.copyOf(states);
    }

    /** Since when a case was in a state. */
    public record Entered(CaseState state, Instant at) {}

    /** Whether an answer was awaited by those words: what is closed awaits none. */
    boolean isOpen() {
        return states.getFirst().state() != CaseState.CLOSED;
    }
}
