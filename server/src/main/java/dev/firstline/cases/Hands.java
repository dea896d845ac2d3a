package dev.firstline.cases;

import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * In whose hands a case was at an instant (CAS-12): on whose turn, and who of the vendor had it.
 *
 * @param owner null where nobody had taken it
 */
public record Hands(Turn turn, @Nullable PersonId owner) {

    /**
     * What follows from its turns and its events, each in order. Before all of them it is new: the
     * vendor's, and nobody's.
     */
    public static Hands at(Instant at, List<TurnPeriod> turns, List<CaseEvent> events) {
        return new Hands(
                turns.stream()
                        .filter(it -> !it.from().isAfter(at))
                        .reduce((_, later) -> later)
                        .map(TurnPeriod::turn)
                        .orElse(Turn.VENDOR),
                events.stream()
                        .filter(it -> it.type() == EventType.OWNER_CHANGED)
                        .filter(it -> !it.at().isAfter(at))
                        .sorted(Comparator.comparing(CaseEvent::at))
                        .reduce((_, later) -> later)
                        .map(CaseEvent::to)
                        .filter(Objects::nonNull)
                        .map(PersonId::of)
                        .orElse(null));
    }

    /** Who works on it then: its owner while it is the vendor's turn, else nobody of the vendor. */
    public @Nullable PersonId worker() {
        return turn == Turn.VENDOR ? owner : null;
    }

    /** In one word: {@code owner}, {@code nobody}, or the side that had the turn instead. */
    public String key() {
        if (turn != Turn.VENDOR) {
            return turn.key();
        }
        return owner == null ? "nobody" : "owner";
    }
}
