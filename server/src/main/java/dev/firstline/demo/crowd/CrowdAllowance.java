package dev.firstline.demo.crowd;

import dev.firstline.programme.plans.Allowance;
import dev.firstline.programme.plans.Chosen;

import org.jspecify.annotations.Nullable;

/**
 * What a plan of the crowd holds in a month.
 *
 * @param over the plan over which it is laid, null for one that stands alone
 * @param monthly null for unlimited
 * @param beyond the cause of what is charged beyond it
 */
record CrowdAllowance(
        String plan, @Nullable String over, @Nullable Integer monthly, String beyond) {

    /** What a plan that asks, or refuses, let in all the same was approved. */
    static CrowdAllowance of(Chosen chosen, Allowance allowance) {
        boolean billed = allowance.over() == Allowance.Over.BILL;
        return new CrowdAllowance(
                chosen.plan(), chosen.over(), allowance.monthly(), billed ? "billed" : "approved");
    }
}
