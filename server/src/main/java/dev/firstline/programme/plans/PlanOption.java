package dev.firstline.programme.plans;

import dev.firstline.programme.LocalText;

/**
 * What can be bought with a plan, such as 24x7 for High; what it says takes the place of what the
 * plan says.
 *
 * @param perProduct whether it is bought for single products
 */
public record PlanOption(
        String key,
        LocalText name,
        boolean perProduct,
        CoverageByPriority coverage,
        Targets targets,
        Services services) {}
