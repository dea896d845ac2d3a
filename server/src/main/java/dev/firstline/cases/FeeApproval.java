package dev.firstline.cases;

import java.util.List;

/**
 * What a fee for what is not the vendor's makes of a case: it awaits the approval of that, and goes
 * on whatever the answer is (INT-11, CAS-1). Pure.
 */
public final class FeeApproval {

    private FeeApproval() {}

    /** Awaits what the customer's side says to the fee. */
    public static Change ask(Case subject, Act act) {
        Basis waits = subject.origin().basis().awaiting(Basis.OF_FEE);
        Case asked =
                new Case(
                        subject.id(),
                        subject.number(),
                        subject.origin().on(waits),
                        subject.handling(),
                        subject.version());
        Change changed =
                asked.changed(subject.handling().in(CaseState.AWAITING_APPROVAL), List.of(), act);
        return new Change(subject, changed.after(), changed.events());
    }

    /** Goes on with its owner, or in its queue. */
    public static Change answered(Case subject, Act act) {
        return subject.goOn(act);
    }
}
