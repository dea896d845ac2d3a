package dev.firstline.demo.crowd;

import dev.firstline.commitments.Count;
import dev.firstline.commitments.Fact;
import dev.firstline.commitments.Imagined;
import dev.firstline.programme.plans.Chosen;

import org.jspecify.annotations.Nullable;

import java.util.List;

record FactTable() implements Table<MadeUpCase> {

    @Override
    public String columns() {
        return """
        commitment_fact (
            commitment_id, type, at, cause, actor_id, goal_at, limit_at, grace_from, priority, region, programme_version,
            days_of, plan, overlaid_plan, options, own_terms)""";
    }

    @Override
    public void write(MadeUpCase it, CopyText rows) {
        for (Imagined.Kept kept : it.clocks()) {
            kept.facts().forEach(fact -> write(kept.clock().id(), fact, rows));
        }
    }

    private static void write(long clock, Fact fact, CopyText rows) {
        String cause = fact.cause().isEmpty() ? null : fact.cause();
        Long by = fact.by() == null ? null : fact.by().value();
        Count count = fact.count();
        if (count == null) {
            rows.row(
                    clock,
                    fact.type().key(),
                    fact.at(),
                    cause,
                    by,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        } else {
            Chosen chosen = count.bought().chosen();
            rows.row(
                    clock,
                    fact.type().key(),
                    fact.at(),
                    cause,
                    by,
                    count.goalAt(),
                    count.limitAt(),
                    count.graceFrom(),
                    count.priority(),
                    count.bought().region(),
                    count.bought().programmeVersion(),
                    count.days(),
                    plan(chosen),
                    chosen == null ? null : chosen.over(),
                    chosen == null ? List.of() : chosen.options(),
                    chosen == null ? "" : chosen.own());
        }
    }

    private static @Nullable String plan(@Nullable Chosen chosen) {
        return chosen == null ? null : chosen.plan();
    }
}
