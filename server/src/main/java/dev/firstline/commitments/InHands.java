package dev.firstline.commitments;

import dev.firstline.cases.CaseId;
import dev.firstline.cases.Hands;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Keeps of what was not kept in whose hands its case was when it was due, be it found by the
 * look-out or by an act that comes later (COM-9).
 *
 * @param hands of a case at an instant; asked where something was not kept alone
 */
record InHands(Keeper kept, BiFunction<CaseId, Instant, Hands> hands) implements Keeper {

    @Override
    public List<Commitment> started(List<Written> together) {
        return kept.started(together);
    }

    @Override
    public void changed(Turned step, @Nullable Instant lookAt) {
        kept.changed(step.fact().type() == Fact.Type.BREACHED ? held(step) : step, lookAt);
    }

    private Turned held(Turned breach) {
        Fact fact = breach.fact();
        return new Turned(breach.after(), fact.in(hands.apply(breach.after().caseId(), fact.at())));
    }

    @Override
    public Fact cancellation(Commitment it) {
        return kept.cancellation(it);
    }

    @Override
    public void told(Commitment it, @Nullable Instant lookAt) {
        kept.told(it, lookAt);
    }
}
