package dev.firstline.agreements;

import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What an agreement becomes by a change. Pure. */
final class AgreementChanges {

    private AgreementChanges() {}

    static Agreement days(Agreement it, Days days) {
        return during(it, days, it.withdrawn());
    }

    static Agreement withdrawn(Agreement it) {
        return during(it, it.days(), true);
    }

    static Agreement amended(
            Agreement it,
            String region,
            List<String> options,
            String terms,
            @Nullable PersonId sam,
            @Nullable PersonId contact) {
        return new Agreement(
                it.id(),
                it.organisation(),
                it.plan(),
                it.overlaidPlan(),
                it.programmeVersion(),
                region,
                it.scope(),
                it.products(),
                options,
                terms,
                it.price(),
                it.priceSetBy(),
                sam,
                contact,
                it.days(),
                it.withdrawn(),
                it.version());
    }

    static Agreement priced(Agreement it, @Nullable Price price, @Nullable PersonId by) {
        return new Agreement(
                it.id(),
                it.organisation(),
                it.plan(),
                it.overlaidPlan(),
                it.programmeVersion(),
                it.region(),
                it.scope(),
                it.products(),
                it.options(),
                it.ownTerms(),
                price,
                price == null ? null : by,
                it.sam(),
                it.singleContact(),
                it.days(),
                it.withdrawn(),
                it.version());
    }

    private static Agreement during(Agreement it, Days days, boolean withdrawn) {
        return new Agreement(
                it.id(),
                it.organisation(),
                it.plan(),
                it.overlaidPlan(),
                it.programmeVersion(),
                it.region(),
                it.scope(),
                it.products(),
                it.options(),
                it.ownTerms(),
                it.price(),
                it.priceSetBy(),
                it.sam(),
                it.singleContact(),
                days,
                withdrawn,
                it.version());
    }
}
