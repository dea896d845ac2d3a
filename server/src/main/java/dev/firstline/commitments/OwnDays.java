package dev.firstline.commitments;

import dev.firstline.programme.KnownDays;
import dev.firstline.programme.plans.Bought;

import java.time.Instant;

/**
 * Counts what is made up by the days of the version that promises it: nobody has to be asked what
 * was published since.
 */
record OwnDays(PublishedMeasures measures) implements Measures {

    private static final KnownDays FIRST = new KnownDays(1, Instant.EPOCH);

    @Override
    public KnownDays known() {
        return FIRST;
    }

    @Override
    public Measure of(Bought bought, int days, CommitmentKind kind, String priority) {
        return measures.of(bought, days, kind, priority);
    }
}
