package dev.firstline.programme.rules;

import dev.firstline.programme.plans.TargetKind;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What all clocks have in common.
 *
 * @param pauses in which states of a case, as the API names them, which commitments stand still
 *     (COM-5)
 * @param grace what is left at least when a clock is counted anew (COM-6)
 * @param warningPercents at which shares of the promised time a clock warns (COM-8)
 */
public record ClockRules(
        Map<TargetKind, Set<String>> pauses, Duration grace, List<Integer> warningPercents) {

    public ClockRules {
        pauses = Map.copyOf(pauses);
        warningPercents = List.copyOf(warningPercents);
    }

    public boolean pauses(TargetKind kind, String state) {
        return states(kind).contains(state);
    }

    /** The states in which commitments of a kind stand still. */
    public Set<String> states(TargetKind kind) {
        return pauses.getOrDefault(kind, Set.of());
    }
}
