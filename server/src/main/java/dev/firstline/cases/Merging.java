package dev.firstline.cases;

import dev.firstline.explanation.Refused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What merging makes of two cases, and what undoing it makes of them (CAS-7). The one is closed as
 * a duplicate and goes on in the other; undone, it is again what it was. Pure.
 */
public final class Merging {

    private Merging() {}

    /**
     * A case that goes on in another from now on.
     *
     * @throws Refused where they are one and the same, are of different organisations, or the other
     *     does not go on itself
     */
    public static Change merge(Case one, Case into, Act act) {
        requireMergeable(one, into);
        Handling handling = one.handling().merged(into.number(), act.at());
        return changed(
                one,
                handling,
                List.of(
                        event(EventType.MERGED_INTO, act, into),
                        stateChanged(one.state(), CaseState.CLOSED, act)),
                one.version() + 1);
    }

    /** The other case, which has the first one's words from now on. */
    public static Change receive(Case into, Case one, Act act) {
        return changed(
                into,
                into.handling(),
                List.of(event(EventType.MERGED, act, one)),
                into.version() + 1);
    }

    private static void requireMergeable(Case one, Case into) {
        if (one.id().equals(into.id())) {
            throw Refused.invalid("into", "merge.itself");
        }
        one.handling().requireNotMerged();
        into.handling()
                .merge()
                .ifPresent(
                        target -> {
                            throw Refused.conflict(
                                    "merge.target-merged",
                                    Map.of("number", number(into), "target", target.toString()));
                        });
        if (!one.isOpen()) {
            throw Refused.conflict("merge.closed", Map.of());
        }
        if (one.origin().organisation().isEmpty()) {
            throw Refused.conflict("merge.not-placed", Map.of());
        }
        if (!Objects.equals(one.origin().organisation(), into.origin().organisation())) {
            throw Refused.conflict("merge.other-organisation", Map.of("number", number(into)));
        }
        if (!into.isOpen()) {
            throw Refused.conflict("merge.target-closed", Map.of("number", number(into)));
        }
        if (into.state() == CaseState.AWAITING_APPROVAL) {
            throw Refused.conflict("merge.target-awaits-approval", Map.of("number", number(into)));
        }
    }

    /**
     * A case that stands alone again, as it was before.
     *
     * @param days within which that may be, as a closed case may be opened again
     */
    public static Change undo(Case one, Merge merge, int days, Act act) {
        if (act.at().isAfter(merge.at().plus(Duration.ofDays(days)))) {
            throw Refused.conflict("merge.too-late", Map.of("days", days));
        }
        return changed(
                one,
                before(one.handling(), merge),
                List.of(
                        new CaseEvent(
                                EventType.MERGE_UNDONE,
                                act.at(),
                                act.person(),
                                null,
                                one.handling().merge().map(String::valueOf).orElse(null),
                                act.message()),
                        stateChanged(CaseState.CLOSED, merge.state(), act)),
                one.version() + 1);
    }

    /** The other case, which has the first one's words no more. */
    public static Change release(Case into, Case one, Act act) {
        return changed(
                into,
                into.handling(),
                List.of(event(EventType.MERGE_UNDONE, act, one)),
                into.version() + 1);
    }

    private static Handling before(Handling now, Merge merge) {
        return new Handling(
                merge.state(),
                now.priority(),
                now.kind(),
                now.routing(),
                now.ownerId(),
                now.lastOwnerId(),
                merge.resolutions(),
                now.relievedAt(),
                merge.resolvedAt(),
                null,
                null);
    }

    private static Change changed(
            Case before, Handling handling, List<CaseEvent> events, int version) {
        return new Change(
                before,
                new Case(before.id(), before.number(), before.origin(), handling, version),
                new ArrayList<>(events));
    }

    private static CaseEvent event(EventType type, Act act, Case other) {
        return CaseEvent.of(type, act, null, number(other));
    }

    private static CaseEvent stateChanged(CaseState from, CaseState to, Act act) {
        return CaseEvent.of(EventType.STATE_CHANGED, act, from.key(), to.key());
    }

    private static String number(Case of) {
        return Long.toString(of.number());
    }
}
