package dev.firstline.commitments;

import dev.firstline.programme.KnownDays;
import dev.firstline.programme.plans.Bought;

/** By what clocks are counted. */
interface Measures {

    /** The days of calendars as they are known now. */
    KnownDays known();

    /**
     * With the days that a version knew.
     *
     * @param days version whose holidays and other days count
     */
    Measure of(Bought bought, int days, CommitmentKind kind, String priority);

    /** With the days as they are known now. */
    default Measure of(Bought bought, CommitmentKind kind, String priority) {
        return of(bought, known().of(bought.programmeVersion()), kind, priority);
    }

    /** As a clock was counted last. */
    default Measure of(Commitment it) {
        return of(it.bought(), it.count().days(), it.kind(), it.priority());
    }

    /** As it would be counted now. */
    default Measure present(Commitment it) {
        return of(it.bought(), it.kind(), it.priority());
    }
}
