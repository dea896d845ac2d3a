package dev.firstline.agreements;

import dev.firstline.programme.PlansInUse;
import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;

/**
 * The plans of agreements that run or will run: what a new version of the programme has to keep.
 */
@Component
class AgreedPlans implements PlansInUse {

    private final AgreementStore store;
    private final BusinessTime time;

    AgreedPlans(AgreementStore store, BusinessTime time) {
        this.store = store;
        this.time = time;
    }

    @Override
    public Collection<Use> list() {
        return store.listInUse(yesterday()).stream().map(AgreedPlans::use).toList();
    }

    /** The earliest day that is still today for somebody. */
    private LocalDate yesterday() {
        return LocalDate.ofInstant(time.instant(), ZoneOffset.UTC).minusDays(1);
    }

    private static Use use(InUse it) {
        String by =
                it.agreements() == 1
                        ? "the agreement of " + it.organisation()
                        : "%d agreements, such as that of %s"
                                .formatted(it.agreements(), it.organisation());
        return new Use(it.chosen(), by);
    }
}
