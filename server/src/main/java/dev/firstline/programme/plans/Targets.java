package dev.firstline.programme.plans;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The targets of each priority (COM-1). */
public record Targets(Map<String, Map<TargetKind, Target>> byPriority) {

    public static final Targets NONE = new Targets(Map.of());

    public Targets {
        byPriority = Map.copyOf(byPriority);
    }

    public Optional<Target> find(String priority, TargetKind kind) {
        return Optional.ofNullable(byPriority.getOrDefault(priority, Map.of()).get(kind));
    }

    /** These targets, with those of others in place of them wherever the others have any. */
    public Targets replacedBy(Targets others) {
        Map<String, Map<TargetKind, Target>> all = new HashMap<>(byPriority);
        others.byPriority.forEach(
                (priority, targets) -> all.merge(priority, targets, Targets::joined));
        return new Targets(all);
    }

    private static Map<TargetKind, Target> joined(
            Map<TargetKind, Target> ours, Map<TargetKind, Target> theirs) {
        Map<TargetKind, Target> joined = new EnumMap<>(TargetKind.class);
        joined.putAll(ours);
        joined.putAll(theirs);
        return Map.copyOf(joined);
    }
}
