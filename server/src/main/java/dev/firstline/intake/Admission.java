package dev.firstline.intake;

import dev.firstline.cases.Basis;
import dev.firstline.entitlement.Entitled;
import dev.firstline.incidents.Charge;
import dev.firstline.programme.plans.Bought;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * How a request is let in.
 *
 * @param entitled null for what waits in triage before anybody has looked at it
 * @param reason why it is an incident of its own, as its charge will say; empty where it came so
 * @param charge to the month that is held for it, null where nothing is charged now
 */
record Admission(@Nullable Entitled entitled, Basis basis, @Nullable Charge charge, String reason) {

    static final Admission TO_TRIAGE = of(null, Basis.NONE);

    static Admission of(@Nullable Entitled entitled, Basis basis) {
        return new Admission(entitled, basis, null, "");
    }

    /** Under what it runs, empty before somebody has placed it. */
    Optional<Bought> bought() {
        return Optional.ofNullable(entitled).map(Entitled::bought);
    }

    /** Whether somebody on the customer's side has to let it through first. */
    boolean isHeld() {
        return basis.approval() != null;
    }

    /**
     * Whether its clocks may start: not before the organisation has approved it, and not where
     * nobody works on it.
     */
    boolean isPromised() {
        return !isHeld() && isWorkedOn();
    }

    /** Whether anybody works on it, which is what an incident is charged for. */
    boolean isWorkedOn() {
        return entitled == null || entitled.helped() || entitled.isSupported();
    }

    Admission charged(Charge to) {
        return new Admission(entitled, basis, to, reason);
    }

    /** The same, kept until a purchasing representative approves one more (INC-3). */
    Admission awaitingAllowance() {
        return new Admission(entitled, basis.awaiting(Basis.OF_ALLOWANCE), null, reason);
    }

    Admission because(String why) {
        return new Admission(entitled, basis, charge, why);
    }
}
