package dev.firstline.entitlement;

import dev.firstline.access.PersonId;
import dev.firstline.agreements.AgreementId;
import dev.firstline.products.ProductId;
import dev.firstline.products.ReleaseId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The answer.
 *
 * @param reason key of what decided: {@code agreement}, {@code no-agreement}, {@code
 *     product-not-covered}, {@code unknown-sender}, {@code left}, {@code channel}, {@code
 *     single-contact}, {@code not-listed}, {@code cap}, {@code approval}
 * @param terms under which it runs, null without an agreement
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
        @Nullable Terms terms,
        @Nullable ProductId productId,
        @Nullable ReleaseId releaseId,
        @Nullable String unsupported,
        boolean helped,
        @Nullable LocalDate supportedUntil,
        @Nullable PersonId contactId) {

    /** Under which agreement, and what it names. */
    public record Terms(
            AgreementId agreement,
            String plan,
            @Nullable String overlaidPlan,
            String region,
            int programmeVersion) {}

    public Optional<AgreementId> agreement() {
        return Optional.ofNullable(terms).map(Terms::agreement);
    }

    public boolean isSupported() {
        return unsupported == null;
    }
}
