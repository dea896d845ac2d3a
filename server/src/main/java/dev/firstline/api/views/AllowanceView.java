package dev.firstline.api.views;

import dev.firstline.explanation.Explanation;
import dev.firstline.incidents.Account;
import dev.firstline.incidents.Charge;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

/**
 * What one more case would do to the allowance.
 *
 * @param month such as 2026-11
 * @param allowance incidents of the month, null for unlimited; likewise what is left
 * @param next charged, free, billed, asks or refused
 */
@Schema(name = "Allowance")
public record AllowanceView(
        String month,
        @Nullable Integer allowance,
        int used,
        @Nullable Integer left,
        String next,
        Explanation explanation) {

    public static AllowanceView of(Charge charge) {
        Account account = charge.account();
        Integer allowance = charge.allowance().monthly();
        return new AllowanceView(
                account.month().toString(),
                allowance,
                account.used(),
                allowance == null ? null : Math.max(0, allowance - account.used()),
                charge.charging().key(),
                charge.explanation());
    }
}
