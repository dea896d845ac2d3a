package dev.firstline.programme.reading;

import dev.firstline.programme.FaultKind;
import dev.firstline.programme.LocalText;
import dev.firstline.programme.Queue;
import dev.firstline.programme.lines.Category;
import dev.firstline.programme.lines.Condition;
import dev.firstline.programme.lines.Line;
import dev.firstline.programme.lines.Lines;
import dev.firstline.programme.lines.Route;
import dev.firstline.programme.lines.Tier;
import dev.firstline.programme.plans.Channel;
import dev.firstline.programme.plans.Plan;
import dev.firstline.programme.plans.ServiceKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads queues, tiers, lines and routing rules. */
final class LinesReader {

    private final Collection<String> queues;
    private final Collection<String> priorities;
    private final Collection<String> plans;
    private final Collection<String> lines;
    private final Collection<String> categories;

    private LinesReader(
            Collection<String> queues,
            Collection<String> priorities,
            List<Plan> plans,
            List<Line> lines) {
        this.queues = queues;
        this.priorities = priorities;
        this.plans = plans.stream().map(Plan::key).toList();
        this.lines = lines.stream().map(Line::key).toList();
        this.categories =
                lines.stream().flatMap(it -> it.categories().stream()).map(Category::key).toList();
    }

    static List<Queue> queues(Place file) {
        Collection<String> tiers = file.get("tiers").entries().keySet();
        List<Queue> queues = new ArrayList<>();
        file.get("queues")
                .entries()
                .forEach(
                        (key, entry) ->
                                queues.add(
                                        new Queue(
                                                key,
                                                entry.get("name").localText(),
                                                entry.find("tier")
                                                        .map(
                                                                it ->
                                                                        it.reference(
                                                                                FaultKind
                                                                                        .UNKNOWN_TIER,
                                                                                tiers))
                                                        .orElse(null))));
        return queues;
    }

    static Lines lines(
            Place file, List<Queue> queues, Collection<String> priorities, List<Plan> plans) {
        List<Line> lines = lines(file.get("lines"));
        var reader =
                new LinesReader(queues.stream().map(Queue::key).toList(), priorities, plans, lines);
        Optional<String> withoutAgreement =
                file.get("withoutAgreement")
                        .find("line")
                        .map(it -> it.reference(FaultKind.UNKNOWN_LINE, reader.lines));
        return new Lines(
                tiers(file.get("tiers")),
                lines,
                reader.routes(file.get("routes")),
                withoutAgreement);
    }

    private static List<Tier> tiers(Place place) {
        List<Tier> tiers = new ArrayList<>();
        place.entries()
                .forEach(
                        (key, entry) ->
                                tiers.add(
                                        new Tier(
                                                key,
                                                entry.get("name").localText(),
                                                entry.get("staff").texts())));
        return tiers;
    }

    private static List<Line> lines(Place place) {
        List<Line> lines = new ArrayList<>();
        Set<String> categories = new HashSet<>();
        place.entries().forEach((key, entry) -> lines.add(line(key, entry, categories)));
        return lines;
    }

    private static Line line(String key, Place place, Set<String> seen) {
        List<Category> categories = new ArrayList<>();
        Place all = place.get("categories");
        all.entries()
                .forEach(
                        (category, entry) -> {
                            if (!seen.add(category)) {
                                all.faultOfKey(category, FaultKind.CATEGORY_TWICE.of(category));
                            }
                            categories.add(category(category, entry));
                        });
        return new Line(
                key,
                place.get("name").localText(),
                constant(Line.AnsweredBy.class, place.get("answeredBy")),
                constant(Line.ReachedBy.class, place.get("reachedBy")),
                categories);
    }

    private static Category category(String key, Place place) {
        List<LocalText> examples =
                place.get("examples").items().stream().map(Place::localText).toList();
        return new Category(key, place.get("name").localText(), examples);
    }

    private List<Route> routes(Place place) {
        List<Route> routes = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Place item : place.items()) {
            Place name = item.get("rule");
            if (name.isThere() && !names.add(name.text())) {
                name.fault(FaultKind.RULE_TWICE.of(name.text()));
            }
            if (item.isThere()) {
                routes.add(route(item));
            }
        }
        if (!routes.isEmpty()) {
            requireLastToFitAlways(place, routes);
        }
        return routes.isEmpty() ? List.of() : routes;
    }

    private static void requireLastToFitAlways(Place place, List<Route> routes) {
        for (int i = 0; i < routes.size(); i++) {
            boolean last = i == routes.size() - 1;
            boolean always = routes.get(i).when().fitsAlways();
            if (last && !always) {
                place.items().getLast().fault(FaultKind.NO_ROUTE.of());
            } else if (!last && always) {
                place.items().get(i + 1).fault(FaultKind.NEVER_REACHED.of());
            }
        }
    }

    private Route route(Place place) {
        Place to = place.get("to");
        return new Route(
                place.get("rule").text(),
                condition(place.get("when")),
                to.get("queue").reference(FaultKind.UNKNOWN_QUEUE, queues),
                to.find("line").map(it -> it.reference(FaultKind.UNKNOWN_LINE, lines)).orElse(null),
                to.get("skills").texts());
    }

    private Condition condition(Place place) {
        return new Condition(
                yesOrNo(place.find("placed")),
                yesOrNo(place.find("lead")),
                yesOrNo(place.find("partner")),
                references(place.find("plans"), FaultKind.UNKNOWN_PLAN, plans),
                references(place.find("priorities"), FaultKind.UNKNOWN_PRIORITY, priorities),
                references(place.find("categories"), FaultKind.UNKNOWN_CATEGORY, categories),
                place.find("kinds").map(Place::textSet).orElse(Set.of()),
                place.find("channels").map(PlansReader::channelSet).orElse(Set.<Channel>of()),
                place.find("languages").map(Place::textSet).orElse(Set.of()),
                service(place.find("service")));
    }

    private static @Nullable ServiceKind service(Optional<Place> place) {
        return place.flatMap(it -> PromiseReader.findService(it.text())).orElse(null);
    }

    private static Set<String> references(
            Optional<Place> place, FaultKind unknown, Collection<String> known) {
        Set<String> all = new HashSet<>();
        place.ifPresent(it -> it.items().forEach(item -> all.add(item.reference(unknown, known))));
        return all;
    }

    private static @Nullable Boolean yesOrNo(Optional<Place> place) {
        return place.map(Place::yesOrNo).orElse(null);
    }

    /** The constant that a word of the schema names; the first where the word cannot be read. */
    static <E extends Enum<E>> E constant(Class<E> type, Place place) {
        return place.isThere()
                ? Enum.valueOf(type, place.text().toUpperCase(Locale.ROOT).replace('-', '_'))
                : type.getEnumConstants()[0];
    }
}
