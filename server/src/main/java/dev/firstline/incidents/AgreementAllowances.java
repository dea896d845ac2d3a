package dev.firstline.incidents;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementId;
import dev.firstline.agreements.Agreements;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.plans.Allowance;
import dev.firstline.programme.plans.Bought;
import dev.firstline.programme.plans.Implementation;
import dev.firstline.time.BusinessTime;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * How many incidents an agreement holds, by the version of the programme that holds now, as for
 * cases that are opened now, and by its own terms (INC-2, PRG-2).
 */
@Component
class AgreementAllowances {

    private final Programmes programmes;
    private final Organisations organisations;
    private final Agreements agreements;
    private final BusinessTime time;

    AgreementAllowances(
            Programmes programmes,
            Organisations organisations,
            Agreements agreements,
            BusinessTime time) {
        this.programmes = programmes;
        this.organisations = organisations;
        this.agreements = agreements;
        this.time = time;
    }

    Allowance of(Agreement it) {
        return programmes.terms(bought(it)).allowance();
    }

    Counting counting(Agreement it) {
        return counting(
                it.id(), organisations.get(it.organisation()), bought(it), it.days().last());
    }

    /** The same of one that runs, where all of it has been read already. */
    Counting counting(AgreementId it, Organisation organisation, Bought bought) {
        return counting(it, organisation, bought, null);
    }

    private Counting counting(
            AgreementId it, Organisation organisation, Bought bought, @Nullable LocalDate last) {
        return new Counting(
                it,
                organisation.id(),
                organisation.zone(),
                programmes.terms(bought).allowance(),
                bought.programmeVersion(),
                last);
    }

    /**
     * By what a month is counted: as all is now, but of a month that is over as it was at its end,
     * so that what is agreed on later does not reach back. A month that began after the agreement
     * had ended holds none.
     */
    Counting during(YearMonth month, Counting now) {
        Instant end = now.lastOf(month);
        if (now.hadEndedBefore(month)) {
            return now.withNone();
        }
        if (!end.isBefore(time.instant())) {
            return now;
        }
        Agreement it = agreements.get(now.agreement());
        Bought then =
                programmes.promised(
                        programmes.heldAt(end),
                        agreements.chosenAt(it, end),
                        it.programmeVersion(),
                        it.region());
        return now.by(programmes.terms(then).allowance(), then.programmeVersion());
    }

    /**
     * Since when an allowance is as it is that no amendment has told of: since its version of the
     * programme holds, and at the latest now, or at the end of its month.
     */
    Instant since(Counting counting, YearMonth month) {
        Instant from = programmes.holdsFrom(counting.version());
        Instant end = counting.lastOf(month);
        Instant now = time.instant();
        return counting.month(from).equals(month) && !from.isAfter(now)
                ? from
                : now.isBefore(end) ? now : end;
    }

    Optional<Implementation> implementation(Agreement it) {
        return programmes.terms(bought(it)).implementation();
    }

    private Bought bought(Agreement it) {
        return programmes.promised(
                programmes.current().version(), it.chosen(), it.programmeVersion(), it.region());
    }
}
