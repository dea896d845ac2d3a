package dev.firstline.api.views;

import dev.firstline.agreements.AgreementId;
import dev.firstline.entitlement.Entitled;
import dev.firstline.entitlement.Way;
import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation;
import dev.firstline.incidents.Charge;
import dev.firstline.programme.plans.Bought;
import dev.firstline.programme.plans.Chosen;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Whether somebody may open a case, as programs see it.
 *
 * @param mayOpen whether a case would be opened, be it one that awaits an approval
 * @param way open, lead, approval, single-contact, triage or refused
 * @param reason key of what decided; {@code allowance} where the plan takes no more this month
 * @param detail the same in words
 * @param agreement id of the agreement that holds, null for none
 * @param supported false for an old release, another environment or a third party's product
 * @param unsupported why it is not supported, null where it is
 * @param support which help it would get: supported, best-effort, refused (the plan gives no help
 *     with what is outside: it is recorded, and nothing is charged) or no-plan
 * @param supportedUntil last day on which the release is supported, null while it is the current
 *     one
 * @param allowance what one more case would do to it, null where nothing is counted
 */
public record EntitlementView(
        boolean mayOpen,
        String way,
        String reason,
        String detail,
        @Nullable String agreement,
        @Nullable String plan,
        @Nullable String overlaidPlan,
        @Nullable String region,
        boolean supported,
        @Nullable String unsupported,
        String support,
        @Nullable LocalDate supportedUntil,
        @Nullable AllowanceView allowance,
        Explanation explanation) {

    /**
     * One answer with one reason: an allowance that takes no more refuses what the agreement would
     * have let in.
     */
    public static EntitlementView of(
            Explained<Entitled> answer, @Nullable Charge charge, String detail) {
        Charge over = charge != null && charge.isRefused() ? charge : null;
        Entitled entitled = answer.value();
        AgreementId agreement = entitled.agreementId();
        Bought bought = agreement == null ? null : entitled.bought();
        Chosen chosen = bought == null ? null : bought.chosen();
        return new EntitlementView(
                entitled.way() != Way.REFUSED && over == null,
                over == null ? entitled.way().key() : Way.REFUSED.key(),
                over == null ? entitled.reason() : "allowance",
                detail,
                agreement == null ? null : Long.toString(agreement.value()),
                chosen == null ? null : chosen.plan(),
                chosen == null ? null : chosen.over(),
                bought == null ? null : bought.region(),
                entitled.isSupported(),
                entitled.unsupported(),
                entitled.help().key(),
                entitled.supportedUntil(),
                charge == null ? null : AllowanceView.of(charge),
                over == null ? answer.explanation() : over.explanation());
    }
}
