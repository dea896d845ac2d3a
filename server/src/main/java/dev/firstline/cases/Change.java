package dev.firstline.cases;

import java.util.ArrayList;
import java.util.List;

/**
 * What a verb makes of a case, with the events that tell it; nothing is kept before {@link
 * Cases#apply}.
 */
public record Change(Case before, Case after, List<CaseEvent> events) {

    public Change {
        events = List.copyOf(events);
    }

    /** Both changes, one after the other, as one. */
    public Change then(Change next) {
        List<CaseEvent> both = new ArrayList<>(events);
        both.addAll(next.events);
        Case after =
                new Case(
                        next.after.id(),
                        next.after.number(),
                        next.after.origin(),
                        next.after.handling(),
                        before.version() + 1);
        return new Change(before, after, both);
    }

    /** Whether it says whose the case is. */
    boolean places() {
        return !before.origin().equals(after.origin());
    }

    public boolean movesTurn() {
        return before.state().turn() != after.state().turn() || before.isOpen() != after.isOpen();
    }
}
