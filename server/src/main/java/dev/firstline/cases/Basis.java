package dev.firstline.cases;

import dev.firstline.agreements.AgreementId;
import dev.firstline.directory.SiteId;
import dev.firstline.products.ProductId;
import dev.firstline.products.ReleaseId;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * On what a case stands: the agreement under which it runs, and what it is about as far as that is
 * known beyond what the customer called it (INT-10).
 *
 * @param agreementId null for a lead, and before staff have placed the case
 * @param environment in which the product runs, in the customer's words
 * @param unsupported why it is outside what is supported, null where it is inside: such a case
 *     cannot be a defect
 * @param approval whose approval it awaits before it reaches the vendor, or awaited: {@link
 *     #OF_ORGANISATION}, {@link #OF_SINGLE_CONTACT}, {@link #OF_ALLOWANCE}, {@link #OF_FEE}; null
 *     where none was needed (INT-6, INC-3)
 */
public record Basis(
        @Nullable AgreementId agreementId,
        @Nullable ProductId productId,
        @Nullable ReleaseId releaseId,
        @Nullable SiteId siteId,
        @Nullable String environment,
        @Nullable String unsupported,
        @Nullable String approval) {

    /** Nothing is known yet. */
    public static final Basis NONE = new Basis(null, null, null, null, null, null, null);

    /** An administrator of the organisation approves what its people ask for. */
    public static final String OF_ORGANISATION = "organisation";

    /** One contact asks for all; what others write is a draft for that one. */
    public static final String OF_SINGLE_CONTACT = "single-contact";

    /** A purchasing representative approves one more over the allowance (INC-3). */
    public static final String OF_ALLOWANCE = "allowance";

    /** A purchasing representative approves the fee of paid work (INT-11). */
    public static final String OF_FEE = "fee";

    public Optional<AgreementId> agreement() {
        return Optional.ofNullable(agreementId);
    }

    public boolean isSupported() {
        return unsupported == null;
    }

    public boolean isOfSingleContact() {
        return OF_SINGLE_CONTACT.equals(approval);
    }

    public boolean isOfAllowance() {
        return OF_ALLOWANCE.equals(approval);
    }

    public boolean isOfFee() {
        return OF_FEE.equals(approval);
    }

    /** The same, waiting for somebody's approval. */
    public Basis awaiting(String whose) {
        return new Basis(
                agreementId, productId, releaseId, siteId, environment, unsupported, whose);
    }

    /** The same, let through by whom it was. */
    public Basis approvedBy(@Nullable String whom) {
        return new Basis(agreementId, productId, releaseId, siteId, environment, unsupported, whom);
    }

    /** The same under an agreement that covers it after all. */
    public Basis under(AgreementId other) {
        return new Basis(other, productId, releaseId, siteId, environment, unsupported, approval);
    }
}
