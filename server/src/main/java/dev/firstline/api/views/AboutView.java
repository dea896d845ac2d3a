package dev.firstline.api.views;

import dev.firstline.agreements.AgreementId;
import dev.firstline.cases.Case;
import dev.firstline.cases.Origin;
import dev.firstline.entitlement.Help;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

/**
 * What a case is about, and what follows from that.
 *
 * @param product that it is about, null if not said; likewise release, site and environment
 * @param agreement id of the one under which it runs, null for none
 * @param supported false for an old release, another environment or a third party's product
 * @param unsupported why it is not supported, null where it is
 * @param support which help it gets: supported, best-effort, refused or no-plan
 * @param version of the case
 */
@Schema(name = "About")
public record AboutView(
        @Nullable String product,
        @Nullable String release,
        @Nullable String site,
        @Nullable String environment,
        @Nullable String agreement,
        boolean supported,
        @Nullable String unsupported,
        String support,
        int version) {

    /** What a case is about as it is. */
    public static AboutView of(Case subject, Help help) {
        Origin origin = subject.origin();
        return new AboutView(
                origin.product(),
                origin.release(),
                origin.site(),
                origin.basis().environment(),
                origin.basis()
                        .agreement()
                        .map(AgreementId::value)
                        .map(String::valueOf)
                        .orElse(null),
                origin.basis().isSupported(),
                origin.basis().unsupported(),
                help.key(),
                subject.version());
    }
}
