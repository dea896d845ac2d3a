package dev.firstline.agreements;

import dev.firstline.programme.FaultPart;
import dev.firstline.programme.InUse;
import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * Plans and regions of agreements that run or will run, and the regions of organisations: what a
 * new version of the programme has to keep.
 */
@Component
class AgreedTerms implements InUse {

    private final AgreedTermsStore store;
    private final BusinessTime time;

    AgreedTerms(AgreedTermsStore store, BusinessTime time) {
        this.store = store;
        this.time = time;
    }

    @Override
    public Collection<Use> list() {
        LocalDate from = yesterday();
        return Stream.<Use>concat(
                        store.listInUse(from).stream().map(AgreedTerms::plan),
                        store.listRegionsInUse(from).stream().map(AgreedTerms::region))
                .toList();
    }

    /** The earliest day that is still today for somebody. */
    private LocalDate yesterday() {
        return LocalDate.ofInstant(time.instant(), ZoneOffset.UTC).minusDays(1);
    }

    private static OfPlan plan(BoughtAlike it) {
        return new OfPlan(it.chosen(), FaultPart.AGREEMENTS.of(it.agreements(), it.organisation()));
    }

    private static OfRegion region(RegionInUse it) {
        return new OfRegion(
                it.region(), FaultPart.ORGANISATIONS.of(it.organisations(), it.organisation()));
    }
}
