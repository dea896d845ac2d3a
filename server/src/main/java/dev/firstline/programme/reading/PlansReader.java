package dev.firstline.programme.reading;

import dev.firstline.programme.FaultKind;
import dev.firstline.programme.LocalText;
import dev.firstline.programme.plans.Allowance;
import dev.firstline.programme.plans.Channel;
import dev.firstline.programme.plans.Channels;
import dev.firstline.programme.plans.Contacts;
import dev.firstline.programme.plans.Coverage;
import dev.firstline.programme.plans.Implementation;
import dev.firstline.programme.plans.Overlay;
import dev.firstline.programme.plans.Part;
import dev.firstline.programme.plans.Plan;
import dev.firstline.programme.plans.PlanOption;
import dev.firstline.programme.plans.Plans;
import dev.firstline.programme.plans.Promises;
import dev.firstline.programme.plans.Releases;
import dev.firstline.programme.plans.ServiceKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads coverages, services and plans. */
final class PlansReader {

    private final PromiseReader promises;
    private final Releases releases;

    /**
     * @param releases the release window of plans that state none
     */
    PlansReader(
            Map<String, Coverage> coverages,
            Collection<String> services,
            Collection<String> priorities,
            Releases releases) {
        this.promises = new PromiseReader(coverages, services, priorities);
        this.releases = releases;
    }

    static Plans plans(
            Place file,
            Map<String, Hours> calendars,
            Collection<String> priorities,
            Releases releases) {
        Map<String, Coverage> coverages = coverages(file.get("coverages"), calendars);
        Map<String, Place> services = file.get("services").entries();
        var reader = new PlansReader(coverages, services.keySet(), priorities, releases);
        List<Plan> plans = reader.plans(file.get("plans"));
        PlanChecks.check(file.get("plans"), plans, priorities);
        return new Plans(
                plans,
                List.copyOf(coverages.values()),
                names(services),
                withoutAgreement(file.get("withoutAgreement").get("plan"), plans));
    }

    static Map<String, Coverage> coverages(Place place, Map<String, Hours> calendars) {
        Map<String, Coverage> coverages = new LinkedHashMap<>();
        place.entries()
                .forEach((key, entry) -> coverages.put(key, coverage(key, entry, calendars)));
        return coverages;
    }

    private static Coverage coverage(String key, Place place, Map<String, Hours> calendars) {
        LocalText name = place.get("name").localText();
        Optional<Place> calendar = place.find("calendar");
        if (!place.get("kind").isThere()) {
            return new Coverage(key, name, Coverage.Kind.ELAPSED, null);
        }
        Coverage.Kind kind = Coverage.Kind.of(place.get("kind").text());
        if (kind != Coverage.Kind.CALENDAR) {
            calendar.ifPresent(it -> it.fault(FaultKind.CALENDAR_WITHOUT_USE.of()));
            return new Coverage(key, name, kind, null);
        }
        if (calendar.isEmpty()) {
            place.fault(FaultKind.CALENDAR_MISSING.of());
            return new Coverage(key, name, kind, Hours.UNKNOWN.business());
        }
        return new Coverage(key, name, kind, Hours.named(calendar.get(), calendars).business());
    }

    private static Map<ServiceKind, LocalText> names(Map<String, Place> services) {
        Map<ServiceKind, LocalText> names = new EnumMap<>(ServiceKind.class);
        services.forEach(
                (key, name) ->
                        PromiseReader.findService(key)
                                .ifPresent(it -> names.put(it, name.localText())));
        return names;
    }

    private static String withoutAgreement(Place place, List<Plan> plans) {
        String key =
                place.reference(FaultKind.UNKNOWN_PLAN, plans.stream().map(Plan::key).toList());
        plans.stream()
                .filter(plan -> plan.key().equals(key) && plan.overlay() != null)
                .forEach(_ -> place.fault(FaultKind.NEEDS_ANOTHER.of(key)));
        return key;
    }

    List<Plan> plans(Place place) {
        List<Plan> plans = new ArrayList<>();
        Set<String> known = place.entries().keySet();
        place.entries().forEach((key, entry) -> plans.add(plan(key, entry, known)));
        return plans;
    }

    private Plan plan(String key, Place place, Set<String> known) {
        return new Plan(
                key,
                place.get("name").localText(),
                place.find("description").map(Place::localText).orElse(null),
                place.find("overlays").map(it -> overlay(it, known)).orElse(null),
                new Promises(
                        place.find("channels").map(this::channels).orElse(Channels.ALL),
                        promises.coverage(place.find("coverage")),
                        promises.targets(place.find("targets")),
                        allowance(place.get("allowance")),
                        contacts(place.get("contacts")),
                        promises.services(place.get("services")),
                        place.find("releases").map(PlansReader::releases).orElse(releases)),
                options(place.get("options")),
                place.find("implementation").map(PlansReader::implementation).orElse(null),
                place.get("withoutProduct").yesOrNo());
    }

    private static Overlay overlay(Place place, Set<String> known) {
        List<String> plans = new ArrayList<>();
        place.get("plans")
                .items()
                .forEach(it -> plans.add(it.reference(FaultKind.UNKNOWN_PLAN, known)));
        Set<Part> takes =
                place.get("takes").texts().stream().map(Part::of).collect(Collectors.toSet());
        return new Overlay(plans, takes);
    }

    private Channels channels(Place place) {
        Map<String, Set<Channel>> ask = new HashMap<>();
        Map<String, Set<Channel>> answer = new HashMap<>();
        Place by = place.get("byPriority");
        by.entries()
                .forEach(
                        (priority, entry) -> {
                            promises.requirePriority(by, priority);
                            entry.find("ask").ifPresent(it -> ask.put(priority, channelSet(it)));
                            entry.find("answer")
                                    .ifPresent(it -> answer.put(priority, channelSet(it)));
                        });
        return new Channels(
                channelSet(place.get("ask")), channelSet(place.get("answer")), ask, answer);
    }

    static Set<Channel> channelSet(Place place) {
        return place.texts().stream().map(Channel::of).collect(Collectors.toSet());
    }

    static Contacts contacts(Place place) {
        return place.text().equals("single-point") ? Contacts.SINGLE_POINT : Contacts.ANY;
    }

    static Allowance allowance(Place place) {
        Place incidents = place.get("incidents");
        Optional<Place> over = place.find("over");
        if (!incidents.isThere() || incidents.text().equals("unlimited")) {
            if (incidents.isThere()) {
                over.ifPresent(it -> it.fault(FaultKind.NEVER_OVER.of()));
            }
            return Allowance.UNLIMITED;
        }
        if (over.isEmpty()) {
            place.fault(FaultKind.OVER_MISSING.of());
        }
        return new Allowance(
                incidents.wholeNumber(),
                over.filter(Place::isThere)
                        .map(it -> Allowance.Over.of(it.text()))
                        .orElse(Allowance.Over.REFUSE));
    }

    static Releases releases(Place place) {
        Place otherwise = place.get("otherwise");
        return new Releases(
                place.get("earlierForDays").wholeNumber(),
                otherwise.isThere()
                        ? Releases.Otherwise.of(otherwise.text())
                        : Releases.Otherwise.BEST_EFFORT);
    }

    private List<PlanOption> options(Place place) {
        List<PlanOption> options = new ArrayList<>();
        place.entries()
                .forEach(
                        (key, entry) ->
                                options.add(
                                        new PlanOption(
                                                key,
                                                entry.get("name").localText(),
                                                entry.get("perProduct").yesOrNo(),
                                                promises.coverage(entry.find("coverage")),
                                                promises.targets(entry.find("targets")),
                                                promises.services(entry.get("services")))));
        return options;
    }

    private static Implementation implementation(Place place) {
        return new Implementation(
                place.get("incidents").wholeNumber(),
                text(place.find("completeWhen")),
                text(place.find("outside")));
    }

    private static @Nullable LocalText text(Optional<Place> place) {
        return place.map(Place::localText).orElse(null);
    }
}
