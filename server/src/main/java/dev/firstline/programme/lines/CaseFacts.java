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

    /** What is known before anybody knows whose it is. */
    public static CaseFacts unplaced(
            @Nullable String priority,
            @Nullable String kind,
            @Nullable Channel channel,
            @Nullable String language) {
        return new CaseFacts(false, false, false, null, priority, null, kind, channel, language);
    }

    /**
     * The same, placed with an organisation.
     *
     * @param terms under which it runs
     * @param withoutAgreement whether these are the ones of who has none
     */
    public CaseFacts under(Terms terms, boolean withoutAgreement) {
        return new CaseFacts(
                true,
                withoutAgreement,
                partner,
                terms,
                priority,
                category,
                kind,
                channel,
                language);
    }
}
