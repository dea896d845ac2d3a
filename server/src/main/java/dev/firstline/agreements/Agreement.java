package dev.firstline.agreements;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.products.ProductId;
import dev.firstline.programme.plans.Chosen;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An organisation's contract for a plan. Where one names a product and another is for all, the one
 * that names it holds for that product.
 *
 * @param plan key of a plan; {@code overlaidPlan} of the one under it, null for none (PRG-3)
 * @param programmeVersion under which it was made
 * @param products that it names; none where it is for all, or for no product
 * @param options that were added to the plan
 * @param ownTerms what it says for itself in place of the plan, written as a plan of the programme
 *     is; empty for nothing (PRG-3)
 * @param price for a term, null where none was set; with who set it
 * @param sam the support account manager, null for none
 * @param singleContact the one who alone may ask, null where others may too (INT-6)
 * @param withdrawn whether it was taken back before its first day, and so never runs
 * @param version counts the changes, so that two people at once do not overwrite each other
 */
public record Agreement(
        AgreementId id,
        OrganisationId organisation,
        String plan,
        @Nullable String overlaidPlan,
        int programmeVersion,
        String region,
        Scope scope,
        List<ProductId> products,
        List<String> options,
        String ownTerms,
        @Nullable Price price,
        @Nullable PersonId priceSetBy,
        @Nullable PersonId sam,
        @Nullable PersonId singleContact,
        Days days,
        boolean withdrawn,
        int version) {

    public Agreement {
        products = List.copyOf(products);
        options = List.copyOf(options);
    }

    public AgreementState on(LocalDate day) {
        return withdrawn ? AgreementState.WITHDRAWN : days.on(day);
    }

    /** Whether it runs on any day of a month. */
    public boolean runsIn(YearMonth month) {
        boolean isOver = !days.renews() && days.ends().isBefore(month.atDay(1));
        return !withdrawn && !isOver && !days.starts().isAfter(month.atEndOfMonth());
    }

    /** What was bought, as a programme can say what follows from it. */
    public Chosen chosen() {
        return new Chosen(plan, overlaidPlan, options, ownTerms);
    }

    /** Whether this is agreed on already; null stands for what may be as it is. */
    boolean isAlready(
            String wantedPlan,
            @Nullable String wantedUnder,
            @Nullable List<String> wantedOptions,
            @Nullable PersonId wantedContact) {
        return plan.equals(wantedPlan)
                && Objects.equals(overlaidPlan, wantedUnder)
                && (wantedOptions == null || Set.copyOf(wantedOptions).equals(Set.copyOf(options)))
                && (wantedContact == null || wantedContact.equals(singleContact));
    }

    /**
     * Whether another agreement may follow it from a day on: one on which it runs, or the day after
     * its last.
     */
    boolean mayBeFollowedFrom(LocalDate day) {
        return on(day) == AgreementState.RUNNING || on(day.minusDays(1)) == AgreementState.RUNNING;
    }

    /** Whether another is for the same: all products, none, or one of those that this names. */
    public boolean isForTheSameAs(Agreement other) {
        return scope == other.scope()
                && (scope != Scope.SOME || other.products().stream().anyMatch(products::contains));
    }

    public Optional<String> overlaid() {
        return Optional.ofNullable(overlaidPlan);
    }

    public Optional<PersonId> contact() {
        return Optional.ofNullable(singleContact);
    }

    /** Whether it holds for a product, or for requests that name none. */
    public boolean covers(@Nullable ProductId product) {
        return scope == Scope.ALL || (product != null && products.contains(product));
    }
}
