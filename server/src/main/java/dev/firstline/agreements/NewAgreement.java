package dev.firstline.agreements;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.products.ProductId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An agreement to be made; see {@link Agreement} for the meaning of each part.
 *
 * @param ownTerms as typed, empty for none
 */
public record NewAgreement(
        OrganisationId organisation,
        String plan,
        @Nullable String overlaidPlan,
        String region,
        Scope scope,
        List<ProductId> products,
        List<String> options,
        String ownTerms,
        @Nullable Price price,
        @Nullable PersonId sam,
        @Nullable PersonId singleContact,
        Days days) {

    public NewAgreement {
        products = List.copyOf(products);
        options = List.copyOf(options);
    }

    /** The least that makes one: for all products, without options, price or people. */
    public static NewAgreement of(
            OrganisationId organisation, String plan, String region, Days days) {
        return new NewAgreement(
                organisation,
                plan,
                null,
                region,
                Scope.ALL,
                List.of(),
                List.of(),
                "",
                null,
                null,
                null,
                days);
    }

    /** Laid over another plan. */
    public NewAgreement over(String overlaid) {
        return new NewAgreement(
                organisation,
                plan,
                overlaid,
                region,
                scope,
                products,
                options,
                ownTerms,
                price,
                sam,
                singleContact,
                days);
    }

    /** For these products alone. */
    public NewAgreement naming(List<ProductId> some) {
        return scoped(Scope.SOME, some);
    }

    /** Support without a product (PRG-5). */
    public NewAgreement ofNoProduct() {
        return scoped(Scope.NONE, List.of());
    }

    private NewAgreement scoped(Scope of, List<ProductId> some) {
        return new NewAgreement(
                organisation,
                plan,
                overlaidPlan,
                region,
                of,
                some,
                options,
                ownTerms,
                price,
                sam,
                singleContact,
                days);
    }

    /** With what was agreed on beside the plan. */
    public NewAgreement with(List<String> added, String terms, @Nullable Price cost) {
        return new NewAgreement(
                organisation,
                plan,
                overlaidPlan,
                region,
                scope,
                products,
                added,
                terms,
                cost,
                sam,
                singleContact,
                days);
    }

    public NewAgreement with(@Nullable PersonId manager, @Nullable PersonId contact) {
        return new NewAgreement(
                organisation,
                plan,
                overlaidPlan,
                region,
                scope,
                products,
                options,
                ownTerms,
                price,
                manager,
                contact,
                days);
    }

    /** What an agreement says, to be agreed anew under another plan and other days. */
    static NewAgreement like(Agreement old, String plan, @Nullable String overlaid, Days days) {
        return new NewAgreement(
                old.organisation(),
                plan,
                overlaid,
                old.region(),
                old.scope(),
                old.products(),
                old.options(),
                old.ownTerms(),
                null,
                old.sam(),
                old.singleContact(),
                days);
    }
}
