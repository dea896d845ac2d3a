package dev.firstline.programme.plans;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

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

    /** What of a priority's promise it says, rather than the plan. */
    List<Part> parts(String priority, @Nullable TargetKind kind) {
        List<Part> parts = new ArrayList<>();
        if (coverage.find(priority).isPresent()) {
            parts.add(Part.COVERAGE);
        }
        if (kind != null && targets.find(priority, kind).isPresent()) {
            parts.add(Part.TARGETS);
        }
        return parts;
    }
}
