package dev.firstline.programme.plans;

import dev.firstline.explanation.Refused;
import dev.firstline.programme.LocalText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    public Optional<Coverage> findCoverage(String key) {
        return coverages.stream().filter(coverage -> coverage.key().equals(key)).findFirst();
    }

    /** The terms of an organisation that has no agreement. */
    public Terms termsWithoutAgreement() {
        return terms(Chosen.plan(withoutAgreement));
    }

    /**
     * What follows from what was bought.
     *
     * @throws Refused if there is no such plan or option, an overlay has no plan under it, or the
     *     plan cannot lie over that one
     */
    public Terms terms(Chosen chosen) {
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
        return new Terms(plan, under, options, promises.with(chosen.own()));
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

    private static PlanOption option(String key, Plan plan, @Nullable Plan under) {
        return plan.findOption(key)
                .or(() -> under == null ? Optional.empty() : under.findOption(key))
                .orElseThrow(() -> Refused.invalid("options", "plan.option-unknown", key));
    }
}
