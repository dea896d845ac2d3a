package dev.firstline.programme.plans;

import dev.firstline.programme.LocalText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * What an organisation can buy, as the programme writes it (PRG-4); {@link Terms} is what follows
 * for a case.
 *
 * @param overlay null for a plan that stands alone
 * @param says what it states itself; of an overlay, without the parts that it takes
 * @param withoutProduct whether it can be bought without owning a product (PRG-5)
 */
public record Plan(
        String key,
        LocalText name,
        @Nullable LocalText description,
        @Nullable Overlay overlay,
        Promises says,
        List<PlanOption> options,
        @Nullable Implementation implementation,
        boolean withoutProduct) {

    public Plan {
        options = List.copyOf(options);
    }

    public Optional<PlanOption> findOption(String option) {
        return options.stream().filter(it -> it.key().equals(option)).findFirst();
    }

    public boolean mayLieOver(String other) {
        return overlay != null && overlay.plans().contains(other);
    }
}
