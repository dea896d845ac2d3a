package dev.firstline.incidents;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementId;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
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
    private final Organisations organisations;

    AgreementAllowances(Programmes programmes, Organisations organisations) {
        this.programmes = programmes;
        this.organisations = organisations;
    }

    Allowance of(Agreement it) {
        return programmes.terms(bought(it)).allowance();
    }

    Counting counting(Agreement it) {
        return counting(it.id(), organisations.get(it.organisation()), bought(it));
    }

    /** The same where all of it has been read already. */
    Counting counting(AgreementId it, Organisation organisation, Bought bought) {
        return new Counting(
                it,
                organisation.id(),
                organisation.zone(),
                programmes.terms(bought).allowance(),
                bought.programmeVersion());
    }

    Optional<Implementation> implementation(Agreement it) {
        return programmes.terms(bought(it)).implementation();
    }

    private Bought bought(Agreement it) {
        return programmes.promised(
                programmes.current().version(), it.chosen(), it.programmeVersion(), it.region());
    }
}
