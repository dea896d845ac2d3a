package dev.firstline.commitments;

import dev.firstline.programme.Programmes;
import dev.firstline.programme.plans.Bought;

import org.springframework.stereotype.Component;

/** Counts by the published versions of the programme. */
@Component
class PublishedMeasures implements Clockwork.Measures {

    private final Programmes programmes;

    PublishedMeasures(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public Measure of(Bought bought, CommitmentKind kind, String priority) {
        return new Measure(
                programmes.version(bought.programmeVersion()),
                programmes.terms(bought),
                bought,
                kind,
                priority);
    }
}
