package dev.firstline.cases;

import static java.util.stream.Collectors.toSet;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Words of staff that say why a case is handled otherwise: another priority, a split, a merge or
 * its undoing, a fee that is taken back. Whoever asked reads them, but they answer nobody: they
 * meet no promise, and are not the last word on what was asked (COM-4, CAS-12). That a case is out
 * of scope is an answer.
 */
public final class HandlingReasons {

    private static final Set<EventType> REASONED =
            EnumSet.of(
                    EventType.PRIORITY_CHANGED,
                    EventType.SPLIT_INTO,
                    EventType.MERGED_INTO,
                    EventType.MERGED,
                    EventType.MERGE_UNDONE,
                    EventType.FEE_WITHDRAWN);

    private HandlingReasons() {}

    /** In which messages of a case such words stand, by what happened to it. */
    public static Set<MessageId> of(List<CaseEvent> happened) {
        return happened.stream()
                .filter(it -> REASONED.contains(it.type()))
                .map(CaseEvent::message)
                .filter(Objects::nonNull)
                .collect(toSet());
    }
}
