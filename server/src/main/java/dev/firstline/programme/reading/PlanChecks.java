package dev.firstline.programme.reading;

import dev.firstline.programme.FaultKind;
import dev.firstline.programme.plans.Overlay;
import dev.firstline.programme.plans.Part;
import dev.firstline.programme.plans.Plan;
import dev.firstline.programme.plans.TargetKind;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What has to hold between the parts of plans: each promise has to come from somewhere. */
final class PlanChecks {

    /** The keys under which a plan states its parts. */
    private static final Map<Part, String> WRITTEN =
            Map.of(
                    Part.CHANNELS, "channels",
                    Part.COVERAGE, "coverage",
                    Part.TARGETS, "targets",
                    Part.ALLOWANCE, "allowance",
                    Part.CONTACTS, "contacts",
                    Part.SERVICES, "services",
                    Part.RELEASES, "releases");

    private final Map<String, Plan> plans;
    private final Collection<String> priorities;

    private PlanChecks(Map<String, Plan> plans, Collection<String> priorities) {
        this.plans = plans;
        this.priorities = priorities;
    }

    static void check(Place place, List<Plan> plans, Collection<String> priorities) {
        Map<String, Plan> byKey =
                plans.stream().collect(Collectors.toMap(Plan::key, Function.identity()));
        var checks = new PlanChecks(byKey, priorities);
        place.entries()
                .forEach(
                        (key, entry) -> {
                            Plan plan = byKey.get(key);
                            if (plan != null && entry.isThere()) {
                                checks.check(place, entry, plan);
                            }
                        });
    }

    private void check(Place all, Place place, Plan plan) {
        Overlay overlay = plan.overlay();
        if (overlay != null) {
            if (liesOverItself(plan.key(), plan, new HashSet<>())) {
                all.faultOfKey(plan.key(), FaultKind.OVERLAY_CYCLE.of(plan.key()));
                return;
            }
            overlay.plans().forEach(under -> standsAlone(place, under));
            WRITTEN.forEach((part, key) -> saidOnce(place, overlay, part, key));
        }
        priorities.forEach(priority -> promisedFor(all, place, plan, priority));
    }

    private boolean liesOverItself(String key, Plan plan, Set<String> seen) {
        Overlay overlay = plan.overlay();
        if (overlay == null || !seen.add(plan.key())) {
            return false;
        }
        return overlay.plans().stream()
                .anyMatch(under -> under.equals(key) || liesOver(key, plans.get(under), seen));
    }

    private boolean liesOver(String key, @Nullable Plan plan, Set<String> seen) {
        return plan != null && liesOverItself(key, plan, seen);
    }

    private void standsAlone(Place place, String under) {
        Plan below = plans.get(under);
        if (below != null && below.overlay() != null) {
            place.get("overlays").get("plans").fault(FaultKind.OVERLAY_ON_OVERLAY.of(under));
        }
    }

    private static void saidOnce(Place place, Overlay overlay, Part part, String key) {
        if (overlay.takes().contains(part) && place.keys().containsKey(key)) {
            place.faultOfKey(key, FaultKind.TAKEN_AND_SAID.of(key));
        }
    }

    private static void promisedFor(Place all, Place place, Plan plan, String priority) {
        if (!takes(plan, Part.COVERAGE) && plan.says().coverage().find(priority).isEmpty()) {
            at(all, place, "coverage")
                    .faultOfKey(plan.key(), FaultKind.NO_COVERAGE.of(plan.key(), priority));
        }
        if (!takes(plan, Part.TARGETS)
                && plan.says().targets().find(priority, TargetKind.INITIAL_RESPONSE).isEmpty()) {
            at(all, place, "targets")
                    .faultOfKey(plan.key(), FaultKind.NO_INITIAL_RESPONSE.of(plan.key(), priority));
        }
    }

    /** The part if the plan states it, else all plans, of which the plan's key is at fault. */
    private static Place at(Place all, Place place, String part) {
        return place.find(part).orElse(all);
    }

    private static boolean takes(Plan plan, Part part) {
        return plan.overlay() != null && plan.overlay().takes().contains(part);
    }
}
