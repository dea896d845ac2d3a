package dev.firstline.agreements;

import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is to follow an agreement (PRG-3).
 *
 * @param plan key of a plan; {@code overlaidPlan} of the one under it, null for none
 * @param options null for those of the agreement before that the plan has too
 * @param singleContact the one who alone may ask, null where others may too
 * @param ownTerms what it says in place of the plan, null for what the agreement before says
 * @param price for a term, null where none was set
 * @param sam the support account manager, null for the one before if the plan has that service
 */
public record Successor(
        String plan,
        @Nullable String overlaidPlan,
        @Nullable List<String> options,
        @Nullable PersonId singleContact,
        @Nullable String ownTerms,
        Days days,
        @Nullable Price price,
        @Nullable NamedSam sam) {

    /** Another plan from a day on, with the options that it has too. */
    public static Successor of(String plan, @Nullable String overlaidPlan, Days days) {
        return new Successor(plan, overlaidPlan, null, null, null, days, null, null);
    }
}
