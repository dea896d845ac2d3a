package dev.firstline.agreements;

import dev.firstline.explanation.InLanguage;
import dev.firstline.explanation.Named;
import dev.firstline.explanation.Refused;
import dev.firstline.programme.Programme;
import dev.firstline.programme.plans.Plan;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Support without a product is sold under the plans that say so, and no others (PRG-5). */
final class SoldFor {

    private SoldFor() {}

    /**
     * Refuses what a plan is not sold for.
     *
     * @param under the plan under it, null for none; it is enough if that is sold so
     */
    static void require(Scope scope, String plan, @Nullable String under, Programme programme) {
        if (scope != Scope.NONE || programme.plans().isSoldWithoutProduct(plan, under)) {
            return;
        }
        Named named = programme.plans().named(plan);
        List<Plan> sold = programme.plans().all().stream().filter(Plan::withoutProduct).toList();
        throw sold.isEmpty()
                ? Refused.invalid("scope", "agreement.product-always", named)
                : Refused.invalid(
                        "scope", "agreement.product-needed", named, Map.of("known", names(sold)));
    }

    private static InLanguage names(List<Plan> plans) {
        return language ->
                plans.stream().map(it -> it.name().in(language)).collect(Collectors.joining(", "));
    }
}
