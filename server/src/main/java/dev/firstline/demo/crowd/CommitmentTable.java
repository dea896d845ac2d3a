package dev.firstline.demo.crowd;

import dev.firstline.commitments.Commitment;

record CommitmentTable() implements Table<MadeUpCase> {

    @Override
    public String columns() {
        return """
        commitment (
            case_id, kind, priority, region, programme_version, started_at, goal_at, limit_at, met_at, cancelled_at)""";
    }

    @Override
    public void write(MadeUpCase it, CopyText rows) {
        Commitment promise = it.promise();
        if (promise != null) {
            rows.row(
                    promise.caseId().value(),
                    promise.kind().key(),
                    promise.priority(),
                    promise.region(),
                    promise.programmeVersion(),
                    promise.startedAt(),
                    promise.goalAt(),
                    promise.limitAt(),
                    promise.metAt(),
                    promise.cancelledAt());
        }
    }
}
