package dev.firstline.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseState;

import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Steps of a run that merge cases, and take that back. */
final class MergeSteps {

    private final LedgerRun run;
    private final LedgerDoors doors;
    private final PlainLedger model;
    private final Random random;
    private final Set<CaseId> mergedWhileWaiting = new HashSet<>();

    MergeSteps(LedgerRun run, LedgerDoors doors, PlainLedger model, Random random) {
        this.run = run;
        this.doors = doors;
        this.model = model;
        this.random = random;
    }

    /** What is merged keeps its charge, unless that is waived with it. */
    void merge() throws Exception {
        Optional<Case> one = run.any(Case::isOpen);
        Optional<Case> into =
                run.any(it -> it.isOpen() && it.state() != CaseState.AWAITING_APPROVAL);
        if (one.isEmpty() || into.isEmpty() || one.get().id().equals(into.get().id())) {
            return;
        }
        CaseId id = one.get().id();
        boolean waive = random.nextBoolean();
        boolean possible = !waive || model.mayTakeBack(id);
        boolean done =
                run.at(
                        () ->
                                LedgerLife.isDone(
                                        () -> doors.life().merged(one.get(), into.get(), waive)));
        assertThat(done).as(run.seed()).isEqualTo(possible);
        if (done && model.waiting.remove(id)) {
            mergedWhileWaiting.add(id);
        }
        if (done && waive) {
            model.takeBack(id);
        }
    }

    /** What stands alone again is charged as before; where it waited for approval, it waits on. */
    void undo() throws Exception {
        Optional<Case> one = run.any(it -> it.handling().merge().isPresent());
        if (one.isEmpty()
                || !run.at(() -> LedgerLife.isDone(() -> doors.life().alone(one.get())))) {
            return;
        }
        CaseId id = one.get().id();
        boolean waits = doors.cases().get(id).state() == CaseState.AWAITING_APPROVAL;
        assertThat(waits).as(run.seed()).isEqualTo(mergedWhileWaiting.remove(id));
        if (waits) {
            model.waiting.add(id);
        }
    }
}
