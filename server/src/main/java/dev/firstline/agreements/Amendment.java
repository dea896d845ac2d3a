package dev.firstline.agreements;

import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What of an agreement may be changed at any time, beside its days: all of it, as it is to be.
 *
 * @param ownTerms JSON as typed, empty for none
 */
public record Amendment(
        String region,
        List<String> options,
        String ownTerms,
        @Nullable Price price,
        @Nullable PersonId sam,
        @Nullable PersonId singleContact) {

    public Amendment {
        options = List.copyOf(options);
    }

    /** What an agreement says now, to be changed in part. */
    public static Amendment of(Agreement it) {
        return new Amendment(
                it.region(), it.options(), it.ownTerms(), it.price(), it.sam(), it.singleContact());
    }

    public Amendment withContact(@Nullable PersonId contact) {
        return new Amendment(region, options, ownTerms, price, sam, contact);
    }

    public Amendment inRegion(String other) {
        return new Amendment(other, options, ownTerms, price, sam, singleContact);
    }
}
