package dev.firstline.demo.crowd;

import dev.firstline.programme.Programme;
import dev.firstline.programme.plans.Chosen;
import dev.firstline.programme.plans.Overlay;
import dev.firstline.programme.plans.Plan;

import java.util.List;

/**
 * What the demo's organisations buy of whichever programme it runs: programmes write their plans
 * from the usual one to the best.
 */
public final class PlanRanks {

    private final Programme programme;
    private final List<Plan> alone;

    public PlanRanks(Programme programme) {
        this.programme = programme;
        List<Plan> alone =
                programme.plans().all().stream().filter(plan -> plan.overlay() == null).toList();
        List<Plan> withProduct = alone.stream().filter(plan -> !plan.withoutProduct()).toList();
        this.alone = withProduct.isEmpty() ? alone : withProduct;
    }

    /** The first that stands alone. */
    public Chosen usual() {
        return Chosen.plan(alone.getFirst().key());
    }

    /** The next one, if there is one. */
    public Chosen better() {
        return Chosen.plan(alone.get(Math.min(1, alone.size() - 1)).key());
    }

    /** One that is laid over the best it may lie over; without any, the last that stands alone. */
    public Chosen best() {
        return programme.plans().all().stream()
                .filter(plan -> plan.overlay() != null)
                .findFirst()
                .map(PlanRanks::laidOver)
                .orElseGet(() -> Chosen.plan(alone.getLast().key()));
    }

    private static Chosen laidOver(Plan plan) {
        Overlay overlay = plan.overlay();
        return overlay == null
                ? Chosen.plan(plan.key())
                : Chosen.plan(plan.key()).over(overlay.plans().getLast());
    }
}
