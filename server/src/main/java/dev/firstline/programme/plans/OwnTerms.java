package dev.firstline.programme.plans;

import org.jspecify.annotations.Nullable;

/**
 * What an agreement says for itself, in place of its plan (PRG-3): null and empty leave the plan's.
 */
public record OwnTerms(
        CoverageByPriority coverage,
        Targets targets,
        @Nullable Allowance allowance,
        @Nullable Contacts contacts,
        Services services) {

    public static final OwnTerms NONE =
            new OwnTerms(CoverageByPriority.NONE, Targets.NONE, null, null, Services.NONE);
}
