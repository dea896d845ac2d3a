package dev.firstline.demo.crowd;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.commitments.AskedLater.Entered;
import dev.firstline.commitments.CasePast;

import java.time.Instant;
import java.util.List;

/**
 * What has become of a case of the crowd: no answer that its customer awaits is called off there.
 *
 * @param events of the case so far; more will come
 */
record LifeSoFar(List<CaseEvent> events) implements CasePast {

    @Override
    public List<Entered> statesSince(Case subject, Instant from) {
        return CasePast.states(events, from);
    }

    @Override
    public boolean isAnsweredSince(Case subject, Instant from) {
        return true;
    }
}
