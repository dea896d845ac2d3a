package dev.firstline.intake;

import dev.firstline.cases.CasesAwaitingApproval;
import dev.firstline.programme.Programmes;

import org.springframework.stereotype.Component;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Looks, once a version of the programme has come to hold, whether requests that wait over the
 * allowance have an incident by now, since the version may include more of them (INC-2, INC-3).
 */
@Component
class LargerAllowances {

    private final Programmes programmes;
    private final CasesAwaitingApproval awaiting;
    private final FreedIncidents freed;
    private final AtomicInteger looked = new AtomicInteger();

    LargerAllowances(Programmes programmes, CasesAwaitingApproval awaiting, FreedIncidents freed) {
        this.programmes = programmes;
        this.awaiting = awaiting;
        this.freed = freed;
    }

    /** One organisation after the other; false, since nothing is left then. */
    boolean goOn() {
        int version = programmes.current().version();
        if (looked.get() != version) {
            awaiting.listOrganisationsOverAllowance().forEach(it -> freed.lookAgain(it, version));
            looked.set(version);
        }
        return false;
    }
}
