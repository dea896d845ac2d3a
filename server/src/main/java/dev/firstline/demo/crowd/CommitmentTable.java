package dev.firstline.demo.crowd;

import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Imagined;
import dev.firstline.programme.plans.Chosen;
import dev.firstline.servicetime.Pause;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

record CommitmentTable() implements Table<MadeUpCase> {

    @Override
    public String columns() {
        return """
        commitment (
            case_id, kind, priority, region, programme_version, days_of, plan, overlaid_plan, started_at, goal_at,
            limit_at, grace_from, pauses, causes, met_at, cancelled_at, breached_at, warned, look_at)""";
    }

    @Override
    public void write(MadeUpCase it, CopyText rows) {
        for (Imagined.Kept kept : it.clocks()) {
            Commitment clock = kept.clock();
            Chosen chosen = clock.bought().chosen();
            rows.row(
                    clock.caseId().value(),
                    clock.kind().key(),
                    clock.priority(),
                    clock.region(),
                    clock.programmeVersion(),
                    clock.count().days(),
                    chosen == null ? null : chosen.plan(),
                    chosen == null ? null : chosen.over(),
                    clock.startedAt(),
                    clock.goalAt(),
                    clock.limitAt(),
                    clock.count().graceFrom(),
                    edges(clock.pauses()),
                    clock.pauses().stream().map(Pause::cause).toList(),
                    clock.metAt(),
                    clock.cancelledAt(),
                    clock.outcome().breachedAt(),
                    clock.outcome().warned(),
                    kept.lookAt());
        }
    }

    private static List<Instant> edges(List<Pause> pauses) {
        return pauses.stream()
                .flatMap(pause -> Stream.of(pause.from(), pause.to()))
                .filter(Objects::nonNull)
                .toList();
    }
}
