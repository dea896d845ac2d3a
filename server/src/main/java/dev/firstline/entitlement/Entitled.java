package dev.firstline.entitlement;

import dev.firstline.access.PersonId;
import dev.firstline.agreements.AgreementId;
import dev.firstline.products.ProductId;
import dev.firstline.products.ReleaseId;
import dev.firstline.programme.plans.Bought;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The answer.
 *
 * @param reason key of what decided: {@code agreement, no-agreement, product-not-covered,
 *     unknown-sender, left, channel, single-contact, not-listed, cap, approval}
 * @param agreementId of the agreement that holds, null for none
 * @param bought under what it runs, null for a sender whom nobody has placed yet
 * @param productId null where none was said, or there is none of that name; likewise the release
 * @param unsupported why it is outside what is supported, null where it is inside (INT-10): {@code
 *     third-party}, {@code release-not-out}, {@code release-over}, {@code environment}
 * @param helped whether the plan helps outside as well as it can; true where it is inside
 * @param supportedUntil the last day on which the release is supported, null while it is current
 * @param contactId whose draft it becomes, null for nobody's
 */
public record Entitled(
        Way way,
        String reason,
        @Nullable AgreementId agreementId,
        @Nullable Bought bought,
        @Nullable ProductId productId,
        @Nullable ReleaseId releaseId,
        @Nullable String unsupported,
        boolean helped,
        @Nullable LocalDate supportedUntil,
        @Nullable PersonId contactId) {

    public Optional<AgreementId> agreement() {
        return Optional.ofNullable(agreementId);
    }

    /**
     * Whether times are promised as soon as it comes in: not as long as it waits for somebody of
     * the customer's side, not outside of what is supported (INT-10), and not where it is refused.
     */
    public boolean isPromisedAtOnce() {
        return isSupported() && way != Way.REFUSED && !way.isHeld();
    }

    /**
     * Whether it is counted as soon as it comes in: what waits for somebody else is counted when it
     * is let through, and what a plan does not help with is not counted.
     */
    public boolean isCountedAtOnce() {
        return way == Way.OPEN && helped;
    }

    /** Which help it gets. */
    public Help help() {
        return Help.of(isSupported(), agreementId != null, helped);
    }

    public boolean isSupported() {
        return unsupported == null;
    }
}
