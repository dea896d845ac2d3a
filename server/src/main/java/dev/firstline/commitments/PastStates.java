package dev.firstline.commitments;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.EventType;
import dev.firstline.commitments.AskedLater.Entered;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** In which states cases have been: known whatever was promised meanwhile (COM-5). */
@FunctionalInterface
public interface PastStates {

    /** That in which a case was as of an instant, and those that came after, in their order. */
    List<Entered> since(Case subject, Instant from);

    /** The same as events tell, in the order in which they were noted. */
    static List<Entered> of(List<CaseEvent> events, Instant from) {
        return since(
                from,
                events.stream()
                        .filter(it -> it.type() == EventType.STATE_CHANGED)
                        .map(
                                it ->
                                        new Entered(
                                                CaseState.of(Objects.requireNonNull(it.to())),
                                                it.at()))
                        .toList());
    }

    /**
     * The same, by when a case entered which state: what was noted later of an earlier instant
     * holds from then on.
     *
     * @param noted in that order
     */
    static List<Entered> since(Instant from, List<Entered> noted) {
        List<Entered> since = new ArrayList<>(List.of(new Entered(CaseState.NEW, from)));
        for (Entered it : noted) {
            Entered then = it.at().isBefore(from) ? new Entered(it.state(), from) : it;
            since.removeIf(other -> !other.at().isBefore(then.at()));
            since.add(then);
        }
        return since;
    }
}
