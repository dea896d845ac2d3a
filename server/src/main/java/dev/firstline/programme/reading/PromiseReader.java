package dev.firstline.programme.reading;

import dev.firstline.programme.FaultKind;
import dev.firstline.programme.plans.Coverage;
import dev.firstline.programme.plans.CoverageByPriority;
import dev.firstline.programme.plans.Offer;
import dev.firstline.programme.plans.ServiceKind;
import dev.firstline.programme.plans.ServiceRule;
import dev.firstline.programme.plans.Services;
import dev.firstline.programme.plans.Target;
import dev.firstline.programme.plans.TargetKind;
import dev.firstline.programme.plans.Targets;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what plans and their options promise: coverage, targets and services. */
final class PromiseReader {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final String OTHERS = "others";

    private final Map<String, Coverage> coverages;
    private final Collection<String> services;
    private final Collection<String> priorities;

    PromiseReader(
            Map<String, Coverage> coverages,
            Collection<String> services,
            Collection<String> priorities) {
        this.coverages = coverages;
        this.services = services;
        this.priorities = priorities;
    }

    CoverageByPriority coverage(Optional<Place> place) {
        Map<String, Coverage> named = new HashMap<>();
        place.ifPresent(
                it ->
                        it.entries()
                                .forEach(
                                        (priority, coverage) -> {
                                            requirePriorityOrOthers(it, priority);
                                            Coverage known = coverage(coverage);
                                            if (known != null) {
                                                named.put(priority, known);
                                            }
                                        }));
        Coverage others = named.remove(OTHERS);
        return new CoverageByPriority(named, others);
    }

    private @Nullable Coverage coverage(Place place) {
        return coverages.get(place.reference(FaultKind.UNKNOWN_COVERAGE, coverages.keySet()));
    }

    Targets targets(Optional<Place> place) {
        Map<String, Map<TargetKind, Target>> all = new HashMap<>();
        place.ifPresent(
                it ->
                        it.entries()
                                .forEach(
                                        (priority, targets) -> {
                                            requirePriority(it, priority);
                                            all.put(priority, ofPriority(targets));
                                        }));
        return new Targets(all);
    }

    private static Map<TargetKind, Target> ofPriority(Place place) {
        Map<TargetKind, Target> targets = new EnumMap<>(TargetKind.class);
        for (TargetKind kind : TargetKind.values()) {
            place.find(kind.written()).ifPresent(it -> targets.put(kind, target(it)));
        }
        return targets;
    }

    private static Target target(Place place) {
        Duration limit = place.get("limit").duration();
        Duration goal = place.find("goal").map(Place::duration).orElse(limit);
        if (goal.compareTo(limit) > 0) {
            place.fault(FaultKind.GOAL_AFTER_LIMIT.of());
        }
        return new Target(goal, limit);
    }

    Services services(Place place) {
        Map<ServiceKind, ServiceRule> rules = new EnumMap<>(ServiceKind.class);
        place.entries()
                .forEach(
                        (key, rule) ->
                                findService(key)
                                        .ifPresent(
                                                service -> {
                                                    requireNamed(place, key);
                                                    rules.put(service, rule(rule));
                                                }));
        return new Services(rules);
    }

    private void requireNamed(Place place, String key) {
        if (!services.contains(key)) {
            place.faultOfKey(key, FaultKind.UNNAMED_SERVICE.of(key));
        }
    }

    private static ServiceRule rule(Place place) {
        Place offer = place.get("offer");
        return new ServiceRule(
                offer.isThere() ? Offer.of(offer.text()) : Offer.ABSENT,
                place.find("countries").map(PromiseReader::countries).orElse(Set.of()),
                place.find("products").map(Place::textSet).orElse(Set.of()),
                place.find("perYear").map(Place::wholeNumber).orElse(null));
    }

    private static Set<String> countries(Place place) {
        place.items().stream()
                .filter(Place::isThere)
                .filter(it -> !COUNTRIES.contains(it.text()))
                .forEach(it -> it.fault(FaultKind.UNKNOWN_COUNTRY.of(it.text())));
        return place.textSet();
    }

    static Optional<ServiceKind> findService(String key) {
        return Arrays.stream(ServiceKind.values()).filter(it -> it.key().equals(key)).findFirst();
    }

    void requirePriority(Place place, String key) {
        if (!priorities.contains(key)) {
            place.faultOfKey(
                    key, FaultKind.UNKNOWN_PRIORITY.of(key, Nearest.remedy(key, priorities)));
        }
    }

    private void requirePriorityOrOthers(Place place, String key) {
        if (!key.equals(OTHERS)) {
            requirePriority(place, key);
        }
    }
}
