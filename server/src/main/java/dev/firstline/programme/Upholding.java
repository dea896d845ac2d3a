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
 * and promise at least something where they promised something; their regions are there, and the
 * queues in which cases wait. Less is allowed, nothing is not.
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
                        FaultPart.EVERYBODY_ELSE.of()));
        all.stream().distinct().forEach(upholding::check);
    }

    private void check(InUse.Use use) {
        switch (use) {
            case InUse.OfPlan plan -> check(plan);
            case InUse.OfRegion region -> check(region);
            case InUse.OfQueue queue -> check(queue);
        }
    }

    private void check(InUse.OfRegion use) {
        Predicate<Programme> has =
                it -> it.regions().stream().map(Region::key).anyMatch(use.region()::equals);
        if (has.test(published) && !has.test(next.programme())) {
            next.place().faultOfKey("regions", FaultKind.REGION_IN_USE.of(use.region(), use.by()));
        }
    }

    private void check(InUse.OfQueue use) {
        Predicate<Programme> has = it -> it.findQueue(use.queue()).isPresent();
        if (has.test(published) && !has.test(next.programme())) {
            next.place().faultOfKey("queues", FaultKind.QUEUE_IN_USE.of(use.queue(), use.by()));
        }
    }

    private void check(InUse.OfPlan use) {
        Terms before = terms(published, use.chosen());
        if (before == null) {
            return; // The published version does not have it either.
        }
        Terms after = terms(next.programme(), use.chosen());
        if (after == null) {
            fault(use, FaultKind.PLAN_IN_USE.of(words(use.chosen()), use.by()));
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
                        FaultKind.LOST_TARGET.of(
                                words(use.chosen()), kind.written(), priority, use.by()));
            }
        }
    }

    private void fault(InUse.OfPlan use, Wrong wrong) {
        Place plans = next.place().get("plans");
        plans.faultOfKey(use.chosen().plan(), wrong);
    }

    private static Object words(Chosen chosen) {
        String over = chosen.over();
        return over == null ? chosen.plan() : FaultPart.PLAN_OVER.of(chosen.plan(), over);
    }

    private static @Nullable Terms terms(Programme programme, Chosen chosen) {
        return programme.has(chosen) ? programme.terms(chosen) : null;
    }
}
