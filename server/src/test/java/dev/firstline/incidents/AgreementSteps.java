package dev.firstline.incidents;

import dev.firstline.agreements.Agreement;
import dev.firstline.programme.plans.Allowance.Over;

import java.time.YearMonth;
import java.util.Random;

/**
 * What becomes of the agreement in a run of the model: its allowance is amended, or another follows
 * it, so that what waits is approved, and what was charged taken back, once it has ended.
 */
final class AgreementSteps {

    private final LedgerRun run;
    private final LedgerDoors doors;
    private final PlainLedger model;
    private final Random random;
    private Agreement agreement;
    private YearMonth since;

    AgreementSteps(
            LedgerRun run,
            LedgerDoors doors,
            PlainLedger model,
            Random random,
            Agreement agreement) {
        this.run = run;
        this.doors = doors;
        this.model = model;
        this.random = random;
        this.agreement = agreement;
        this.since = model.present.minusYears(1);
    }

    Agreement now() {
        return agreement;
    }

    /** What came in before it began would have come in under the one before. */
    boolean ranIn(YearMonth month) {
        return !month.isBefore(since);
    }

    /** For what is charged from then on; a month that is over keeps what it had. */
    void amend() throws Exception {
        int allowance = (model.allowance(model.present) + 1 + random.nextInt(3)) % 4;
        run.at(() -> doors.allowances().amend(agreement, allowance, Over.ASK));
        model.amend(allowance);
    }

    void endOfMonth() throws Exception {
        if (random.nextInt(3) == 0) {
            follow();
        } else {
            amend();
        }
    }

    private void follow() throws Exception {
        int allowance = random.nextInt(4);
        since = model.present;
        agreement =
                run.at(
                        () ->
                                doors.allowances()
                                        .follow(agreement, allowance, Over.ASK, since.atDay(1)));
        model.amend(allowance);
    }
}
