package dev.firstline.casepages;

import dev.firstline.agreements.Agreement;

import java.util.List;

/**
 * An option that can be bought with some plans, for forms to choose from.
 *
 * @param label its name, with the plans that have it
 * @param plans their keys, with blanks between them
 */
public record OfferedOption(String key, String label, String plans) {

    /** Those that can be bought with the plan of an agreement or the one under it, and its own. */
    public static List<OfferedOption> of(List<OfferedOption> all, Agreement it) {
        return all.stream()
                .filter(
                        option ->
                                option.isWith(it.plan())
                                        || it.overlaid().filter(option::isWith).isPresent()
                                        || it.options().contains(option.key()))
                .toList();
    }

    private boolean isWith(String plan) {
        return List.of(plans.split(" ")).contains(plan);
    }
}
