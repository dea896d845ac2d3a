package dev.firstline.commitments;

import dev.firstline.programme.KnownDays;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.plans.Bought;

import org.springframework.stereotype.Component;

/** Counts by the published versions of the programme. */
@Component
class PublishedMeasures implements Measures {

    private final Programmes programmes;

    PublishedMeasures(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public KnownDays known() {
        return programmes.knownDays();
    }

    @Override
    public Measure of(Bought bought, int days, CommitmentKind kind, String priority) {
        return new Measure(
                programmes.version(bought.programmeVersion(), days),
                programmes.terms(bought, days),
                bought,
                days,
                kind,
                priority);
    }

    /** Days by which a clock is counted though the version that promises it did not know them. */
    OtherDays otherDays(Commitment it) {
        return new OtherDays(
                of(it), it, days -> of(it.bought(), days, it.kind(), it.priority()).calendar());
    }
}
