package dev.firstline.demo.crowd;

import dev.firstline.commitments.Commitment;
import dev.firstline.programme.plans.Chosen;

record CommitmentTable() implements Table<MadeUpCase> {

    @Override
    public String columns() {
        return """
        commitment (
            case_id, kind, priority, region, programme_version, plan, overlaid_plan, started_at, goal_at, limit_at, met_at, cancelled_at)""";
    }

    @Override
    public void write(MadeUpCase it, CopyText rows) {
        Commitment promise = it.promise();
        if (promise != null) {
            Chosen chosen = promise.bought().chosen();
            rows.row(
                    promise.caseId().value(),
                    promise.kind().key(),
                    promise.priority(),
                    promise.region(),
                    promise.programmeVersion(),
                    chosen == null ? null : chosen.plan(),
                    chosen == null ? null : chosen.over(),
                    promise.startedAt(),
                    promise.goalAt(),
                    promise.limitAt(),
                    promise.metAt(),
                    promise.cancelledAt());
        }
    }
}
