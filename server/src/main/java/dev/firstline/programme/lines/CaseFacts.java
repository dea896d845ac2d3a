package dev.firstline.programme.lines;

import dev.firstline.programme.plans.Channel;
import dev.firstline.programme.plans.Terms;

import org.jspecify.annotations.Nullable;

/**
 * What routing knows of a case (RTE-1); null is what nobody knows yet.
 *
 * @param placed whether it is placed with an organisation
 * @param lead whether that organisation has no agreement
 * @param partner whether that organisation has a partner
 * @param category key of a category of the lines
 * @param kind as INT-12 names it
 * @param language of the customer
 */
public record CaseFacts(
        boolean placed,
        boolean lead,
        boolean partner,
        @Nullable Terms terms,
        @Nullable String priority,
        @Nullable String category,
        @Nullable String kind,
        @Nullable Channel channel,
        @Nullable String language) {

    /** One of which nothing is known but whether it is placed. */
    public static CaseFacts placed(boolean placed) {
        return new CaseFacts(placed, false, false, null, null, null, null, null, null);
    }
}
