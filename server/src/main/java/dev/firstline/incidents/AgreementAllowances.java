package dev.firstline.incidents;

import dev.firstline.agreements.Agreement;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.plans.Allowance;
import dev.firstline.programme.plans.Bought;
import dev.firstline.programme.plans.Implementation;

import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * How many incidents an agreement holds, by the version of the programme that holds now, as for
 * cases that are opened now, and by its own terms (INC-2, PRG-2).
 */
@Component
class AgreementAllowances {

    private final Programmes programmes;

    AgreementAllowances(Programmes programmes) {
        this.programmes = programmes;
    }

    Allowance of(Agreement it) {
        return programmes.terms(bought(it)).allowance();
    }

    /** The version that says so. */
    int version(Agreement it) {
        return bought(it).programmeVersion();
    }

    Optional<Implementation> implementation(Agreement it) {
        return programmes.terms(bought(it)).implementation();
    }

    private Bought bought(Agreement it) {
        return programmes.promised(
                programmes.current().version(), it.chosen(), it.programmeVersion(), it.region());
    }
}
