package dev.firstline.casepages;

import dev.firstline.programme.Programmes;
import dev.firstline.programme.plans.Plan;
import dev.firstline.programme.plans.PlanOption;
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

    /** Which plans lie over which others, for scripts: {@code premier:standard,critical}. */
    public String overlays() {
        return plans().all().stream()
                .filter(plan -> plan.overlay() != null)
                .map(plan -> plan.key() + ":" + under(plan))
                .collect(Collectors.joining(" "));
    }

    private String under(Plan plan) {
        return plans().listUnder().stream()
                .map(Plan::key)
                .filter(plan::mayLieOver)
                .collect(Collectors.joining(","));
    }

    /** Each option once, with the plans that have it. */
    public List<OfferedOption> options(Page page) {
        return plans().all().stream()
                .flatMap(PlanChoices::offered)
                .collect(
                        Collectors.groupingBy(
                                it -> it.option().key(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> option(page, same))
                .toList();
    }

    private record Offered(PlanOption option, Plan plan) {}

    private static Stream<Offered> offered(Plan plan) {
        return plan.options().stream().map(it -> new Offered(it, plan));
    }

    private static OfferedOption option(Page page, List<Offered> same) {
        String language = page.language().tag();
        PlanOption option = same.getFirst().option();
        String names =
                same.stream()
                        .map(it -> it.plan().name().in(language))
                        .collect(Collectors.joining(", "));
        return new OfferedOption(
                option.key(),
                option.name().in(language) + " (" + names + ")",
                same.stream().map(it -> it.plan().key()).collect(Collectors.joining(" ")));
    }

    private static Choice choice(Page page, Plan plan) {
        return new Choice(plan.key(), plan.name().in(page.language().tag()));
    }

    private Plans plans() {
        return programmes.current().plans();
    }
}
