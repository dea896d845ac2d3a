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

/** What has become of cases: known whatever was promised meanwhile (COM-4, COM-5). */
public interface CasePast {

    /** That in which a case was as of an instant, and those that came after, in their order. */
    List<Entered> statesSince(Case subject, Instant from);

    /** Whether a person has answered it in public since an instant. */
    boolean isAnsweredSince(Case subject, Instant from);

    /** The states as events tell them, in the order in which they were noted. */
    static List<Entered> states(List<CaseEvent> events, Instant from) {
        return states(
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
    static List<Entered> states(Instant from, List<Entered> noted) {
        List<Entered> since = new ArrayList<>(List.of(new Entered(CaseState.NEW, from)));
        for (Entered it : noted) {
            Entered then = it.at().isBefore(from) ? new Entered(it.state(), from) : it;
            since.removeIf(other -> !other.at().isBefore(then.at()));
            since.add(then);
        }
        return since;
    }
}
