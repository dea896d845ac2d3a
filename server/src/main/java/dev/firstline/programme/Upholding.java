package dev.firstline.programme;

import dev.firstline.programme.plans.Chosen;
import dev.firstline.programme.plans.TargetKind;
import dev.firstline.programme.plans.Terms;
import dev.firstline.programme.reading.Place;
import dev.firstline.programme.reading.ProgrammeFile;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whether a new version keeps what those who use the published one rely on: their plans are there,
 * and promise at least something where they promised something; their regions are there. Less is
 * allowed, nothing is not.
 */
final class Upholding {

    private final Programme published;
    private final ProgrammeFile next;

    private Upholding(Programme published, ProgrammeFile next) {
        this.published = published;
        this.next = next;
    }

    /** Notes as faults of the file what it does not keep. */
    static void check(Programme published, ProgrammeFile next, Collection<InUse.Use> uses) {
        var upholding = new Upholding(published, next);
        List<InUse.Use> all = new ArrayList<>(uses);
        all.add(
                new InUse.OfPlan(
                        Chosen.plan(published.plans().withoutAgreement()),
                        "everybody without an agreement"));
        all.stream().distinct().forEach(upholding::check);
    }

    private void check(InUse.Use use) {
        switch (use) {
            case InUse.OfPlan plan -> check(plan);
            case InUse.OfRegion region -> check(region);
        }
    }

    private void check(InUse.OfRegion use) {
        Predicate<Programme> has =
                it -> it.regions().stream().map(Region::key).anyMatch(use.region()::equals);
        if (has.test(published) && !has.test(next.programme())) {
            next.place()
                    .faultOfKey(
                            "regions",
                            "region-in-use",
                            "'%s' is used by %s, and is gone".formatted(use.region(), use.by()),
                            "keep the region: its hours may change");
        }
    }

    private void check(InUse.OfPlan use) {
        Terms before = terms(published, use.chosen());
        if (before == null) {
            return; // The published version does not have it either.
        }
        Terms after = terms(next.programme(), use.chosen());
        if (after == null) {
            fault(
                    use,
                    "plan-in-use",
                    "'%s' is used by %s, and is gone or sold otherwise"
                            .formatted(words(use.chosen()), use.by()),
                    "keep it as it can be bought today");
        } else {
            published.priorities().forEach(priority -> check(use, priority.key(), before, after));
        }
    }

    private void check(InUse.OfPlan use, String priority, Terms before, Terms after) {
        for (TargetKind kind : TargetKind.values()) {
            if (before.target(priority, kind).isPresent()
                    && after.target(priority, kind).isEmpty()) {
                fault(
                        use,
                        "lost-target",
                        "'%s' promises no %s for '%s' any more, and is used by %s"
                                .formatted(words(use.chosen()), kind.written(), priority, use.by()),
                        "keep a target there");
            }
        }
    }

    private void fault(InUse.OfPlan use, String code, String wrong, String remedy) {
        Place plans = next.place().get("plans");
        plans.faultOfKey(use.chosen().plan(), code, wrong, remedy);
    }

    private static String words(Chosen chosen) {
        String over = chosen.over();
        return over == null ? chosen.plan() : chosen.plan() + " over " + over;
    }

    private static @Nullable Terms terms(Programme programme, Chosen chosen) {
        return programme.has(chosen) ? programme.terms(chosen) : null;
    }
}
