package dev.firstline.casepages;

import static java.util.stream.Collectors.joining;

import dev.firstline.programme.LocalText;
import dev.firstline.programme.Priority;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Queue;
import dev.firstline.programme.Region;
import dev.firstline.programme.lines.Line;
import dev.firstline.programme.plans.Coverage;
import dev.firstline.programme.plans.Plan;
import dev.firstline.programme.plans.PlanOption;
import dev.firstline.programme.plans.ServiceKind;
import dev.firstline.web.Page;

import java.util.Arrays;
import java.util.Optional;

/** Calls by name what an explanation calls by the keys of the programme. */
final class FactNames {

    private FactNames() {}

    /**
     * The words for a fact.
     *
     * @param name of the fact
     * @param keys one, or several with a comma and a blank between them
     */
    static String say(Page page, Programme programme, String name, String keys) {
        return Arrays.stream(keys.split(", ", -1))
                .map(key -> one(page, programme, name, key))
                .collect(joining(", "));
    }

    private static String one(Page page, Programme programme, String name, String key) {
        return switch (name) {
            case "channel", "channels" -> page.text("channel." + key);
            case "own-terms" -> page.text("why.own." + key);
            case "kinds" -> page.text("kind." + key);
            case "otherwise" -> page.text("why.otherwise." + key);
            case "placed", "lead", "partner" -> page.text("why." + key);
            case "region" -> region(page, programme.region(key), Optional.empty());
            default ->
                    named(programme, name, key).map(it -> it.in(page.language().tag())).orElse(key);
        };
    }

    private static Optional<LocalText> named(Programme programme, String name, String key) {
        return switch (name) {
            case "priority", "priorities" -> programme.findPriority(key).map(Priority::name);
            case "plan", "plans", "overlaid" -> programme.plans().find(key).map(Plan::name);
            case "options" -> option(programme, key);
            case "queue" -> programme.findQueue(key).map(Queue::name);
            case "line" -> programme.lines().findLine(key).map(Line::name);
            case "coverage" -> programme.plans().findCoverage(key).map(Coverage::name);
            case "service", "service-optional" ->
                    Optional.ofNullable(programme.plans().services().get(ServiceKind.of(key)));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalText> option(Programme programme, String key) {
        return programme.plans().all().stream()
                .flatMap(plan -> plan.options().stream())
                .filter(option -> option.key().equals(key))
                .findFirst()
                .map(PlanOption::name);
    }

    /**
     * A region with the hours that count there.
     *
     * @param covered what is counted, empty for the region's business hours
     */
    static String region(Page page, Region region, Optional<Coverage> covered) {
        String language = page.language().tag();
        boolean business = covered.map(Coverage::isInBusinessHours).orElse(true);
        String hours =
                covered.map(it -> CoveredHours.say(page, it, region))
                        .orElseGet(() -> CoveredHours.say(page, region));
        return page.text(
                business ? "why.region" : "why.region-covered", region.name().in(language), hours);
    }
}
