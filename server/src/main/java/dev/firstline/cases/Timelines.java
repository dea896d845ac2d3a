package dev.firstline.cases;

import dev.firstline.access.Actor;
import dev.firstline.storage.Query;
import dev.firstline.storage.ReadAhead;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
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

    /**
     * Records whose turn it is from an instant on, where that does not follow from the state alone;
     * the time until then stays whose it was (CAS-12).
     *
     * @return whether somebody else had it before
     */
    @Transactional
    public boolean hand(CaseId id, Turn to, Instant at) {
        store.correctBegunTurn(id, to, at);
        boolean moved = store.endTurnOfOthers(id, to, at);
        store.openTurn(id, to, at);
        return moved;
    }

    /** The elapsed time that each side has had the case so far (CAS-12). */
    public Map<Turn, Duration> timeByTurn(Case subject, Instant now) {
        return timeByTurn(List.of(subject.id()), now).getOrDefault(subject.id(), Map.of());
    }

    /** The same of many at once. */
    public Map<CaseId, Map<Turn, Duration>> timeByTurn(Collection<CaseId> ids, Instant now) {
        Map<CaseId, Map<Turn, Duration>> all = new HashMap<>();
        store.listTurns(ids).forEach((id, periods) -> all.put(id, sum(periods, now)));
        return all;
    }

    /** What reads what that needs ahead, along with other things ({@link ReadAhead}). */
    public Query<?> ahead(Collection<CaseId> ids) {
        return store.turnsAhead(ids);
    }

    /** In whose hands a case was at an instant, as it is known now (COM-9). */
    public Hands hands(CaseId id, Instant at) {
        return Hands.at(
                at, store.listTurns(List.of(id)).getOrDefault(id, List.of()), store.list(id));
    }

    private static Map<Turn, Duration> sum(List<TurnPeriod> periods, Instant now) {
        Map<Turn, Duration> times = new EnumMap<>(Turn.class);
        for (TurnPeriod period : periods) {
            times.merge(period.turn(), period.lasted(now), Duration::plus);
        }
        return times;
    }

    /** Since when whoever has the turn has had it, for lists; closed cases are nobody's. */
    public Map<CaseId, Instant> findTurnStarts(Collection<CaseId> ids) {
        return store.findTurnStarts(ids);
    }

    /** What reads the same ahead. */
    public Query<?> turnStartsAhead(Collection<CaseId> ids) {
        return store.turnStartsAhead(ids);
    }
}
