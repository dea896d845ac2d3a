package dev.firstline.casepages;

import dev.firstline.programme.Programmes;
import dev.firstline.programme.plans.Plan;
import dev.firstline.programme.plans.Plans;
import dev.firstline.web.Page;
import dev.firstline.web.view.Choice;

import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be bought by the programme that holds now, for forms to choose from. */
@Component
public class PlanChoices {

    private final Programmes programmes;

    PlanChoices(Programmes programmes) {
        this.programmes = programmes;
    }

    public List<Choice> plans(Page page) {
        return plans().all().stream().map(plan -> choice(page, plan)).toList();
    }

    /** Those that another plan may lie over, and none. */
    public List<Choice> overlaid(Page page) {
        return Choice.orNone(plans().listUnder().stream().map(plan -> choice(page, plan)));
    }

    /** Each option once, with the plans that have it. */
    public List<Choice> options(Page page) {
        return plans().all().stream()
                .flatMap(plan -> offered(page, plan))
                .collect(
                        Collectors.groupingBy(
                                Offered::key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(PlanChoices::choice)
                .toList();
    }

    private record Offered(String key, String name, String plan) {}

    private static Stream<Offered> offered(Page page, Plan plan) {
        String language = page.language().tag();
        return plan.options().stream()
                .map(it -> new Offered(it.key(), it.name().in(language), plan.name().in(language)));
    }

    private static Choice choice(List<Offered> option) {
        String plans = option.stream().map(Offered::plan).collect(Collectors.joining(", "));
        return new Choice(option.getFirst().key(), option.getFirst().name() + " (" + plans + ")");
    }

    private static Choice choice(Page page, Plan plan) {
        return new Choice(plan.key(), plan.name().in(page.language().tag()));
    }

    private Plans plans() {
        return programmes.current().plans();
    }
}
