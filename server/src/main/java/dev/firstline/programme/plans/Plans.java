package dev.firstline.programme.plans;

import dev.firstline.explanation.InLanguage;
import dev.firstline.explanation.Named;
import dev.firstline.explanation.Refused;
import dev.firstline.programme.LocalText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All plans of a programme, with what they speak of.
 *
 * @param services the names of services
 * @param withoutAgreement key of the plan for organisations that have none
 */
public record Plans(
        List<Plan> all,
        List<Coverage> coverages,
        Map<ServiceKind, LocalText> services,
        String withoutAgreement) {

    public Plans {
        all = List.copyOf(all);
        coverages = List.copyOf(coverages);
        services = Map.copyOf(services);
    }

    public Optional<Plan> find(String key) {
        return all.stream().filter(plan -> plan.key().equals(key)).findFirst();
    }

    /** What a sentence calls the plan of a key; one that there is not is called by the key. */
    public Named named(String key) {
        return new Named(key, find(key).<InLanguage>map(Plan::name).orElse(_ -> key));
    }

    public Optional<Coverage> findCoverage(String key) {
        return coverages.stream().filter(coverage -> coverage.key().equals(key)).findFirst();
    }

    /** The terms of an organisation that has no agreement. */
    public Terms termsWithoutAgreement() {
        return terms(Chosen.plan(withoutAgreement), OwnTerms.NONE);
    }

    /**
     * What follows from what was bought.
     *
     * @param own the agreement's own terms, which {@code chosen} has as they were written
     * @throws Refused if there is no such plan or option, an overlay has no plan under it, or the
     *     plan cannot lie over that one
     */
    public Terms terms(Chosen chosen, OwnTerms own) {
        Plan plan = plan("plan", chosen.plan());
        Plan under = under(plan, chosen.over());
        List<PlanOption> options =
                chosen.options().stream().map(key -> option(key, plan, under)).toList();
        Promises promises = plan.says();
        if (under != null && plan.overlay() != null) {
            promises = promises.over(under.says(), plan.overlay());
        }
        for (PlanOption option : options) {
            promises = promises.with(option);
        }
        return new Terms(plan, under, options, own, promises.with(own));
    }

    private Plan plan(String field, String key) {
        return find(key).orElseThrow(() -> Refused.invalid(field, "plan.unknown", key));
    }

    private @Nullable Plan under(Plan plan, @Nullable String over) {
        if (plan.overlay() == null && over == null) {
            return null;
        }
        if (over == null) {
            throw Refused.invalid("over", "plan.needs-another", plan.key());
        }
        if (!plan.mayLieOver(over)) {
            throw Refused.invalid("over", "plan.not-over", over);
        }
        return plan("over", over);
    }

    /** The plans that may lie under others. */
    public List<Plan> listUnder() {
        return all.stream()
                .filter(plan -> all.stream().anyMatch(other -> other.mayLieOver(plan.key())))
                .toList();
    }

    /** The options of a plan and of the one under it, null for none. */
    public List<PlanOption> options(String plan, @Nullable String over) {
        return Stream.of(plan, over)
                .filter(Objects::nonNull)
                .flatMap(key -> find(key).stream())
                .flatMap(it -> it.options().stream())
                .toList();
    }

    /** Whether a plan, or the one under it, is sold to those who own no product (PRG-5). */
    public boolean isSoldWithoutProduct(String plan, @Nullable String under) {
        return Stream.of(plan, under)
                .filter(Objects::nonNull)
                .flatMap(key -> find(key).stream())
                .anyMatch(Plan::withoutProduct);
    }

    private static PlanOption option(String key, Plan plan, @Nullable Plan under) {
        return plan.findOption(key)
                .or(() -> under == null ? Optional.empty() : under.findOption(key))
                .orElseThrow(
                        () ->
                                Refused.invalid(
                                        "options",
                                        "plan.option-unknown",
                                        key,
                                        Map.of("plan", plan.name())));
    }
}
