package dev.firstline.agreements;

import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What an agreement becomes by a change. Pure. */
final class AgreementChanges {

    private AgreementChanges() {}

    static Agreement days(Agreement it, Days days) {
        return of(it, it.region(), it.options(), it.ownTerms(), it.sam(), it.singleContact(), days);
    }

    static Agreement amended(
            Agreement it,
            String region,
            List<String> options,
            String terms,
            @Nullable PersonId sam,
            @Nullable PersonId contact) {
        return of(it, region, options, terms, sam, contact, it.days());
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
                it.version());
    }

    private static Agreement of(
            Agreement it,
            String region,
            List<String> options,
            String terms,
            @Nullable PersonId sam,
            @Nullable PersonId contact,
            Days days) {
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
                days,
                it.version());
    }
}
