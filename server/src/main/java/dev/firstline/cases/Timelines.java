package dev.firstline.cases;

import dev.firstline.access.Actor;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happened to a case, and how long it was whose turn. Ask {@link Cases} for the case first: it
 * knows who may see it.
 */
@Component
public class Timelines {

    private final TimelineStore store;

    Timelines(TimelineStore store) {
        this.store = store;
    }

    /** Everything that happened, in its order (CAS-8). */
    public List<CaseEvent> list(Case subject) {
        return store.list(subject.id());
    }

    /** When work on it was taken up first; empty where nobody has begun. */
    public Optional<Instant> findTakenUp(Case subject) {
        return subject.state().isBeforeWork()
                ? Optional.empty()
                : store.list(subject.id()).stream()
                        .filter(Timelines::takesUp)
                        .map(CaseEvent::at)
                        .findFirst();
    }

    private static boolean takesUp(CaseEvent event) {
        return event.type() == EventType.STATE_CHANGED
                && event.to() != null
                && !CaseState.of(event.to()).isBeforeWork();
    }

    /** What the actor may know of it: events of mail and of internal notes are staff's alone. */
    public List<CaseEvent> list(Actor actor, Case subject) {
        return CasePolicy.maySeeInternal(actor)
                ? store.list(subject.id())
                : store.listPublic(subject.id());
    }

    /** The elapsed time that each side has had the case so far (CAS-12). */
    public Map<Turn, Duration> timeByTurn(Case subject, Instant now) {
        Map<Turn, Duration> times = new EnumMap<>(Turn.class);
        for (TurnPeriod period : store.listTurns(subject.id())) {
            times.merge(period.turn(), period.lasted(now), Duration::plus);
        }
        return times;
    }

    /** Since when whoever has the turn has had it, for lists; closed cases are nobody's. */
    public Map<CaseId, Instant> findTurnStarts(Collection<CaseId> ids) {
        return store.findTurnStarts(ids);
    }
}
