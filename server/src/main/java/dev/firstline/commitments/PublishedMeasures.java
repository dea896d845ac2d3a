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
}
