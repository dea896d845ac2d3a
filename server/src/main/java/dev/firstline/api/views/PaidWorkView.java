package dev.firstline.api.views;

import dev.firstline.cases.Case;
import dev.firstline.incidents.PaidWork;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/**
 * Help with what is not the vendor's, for a fee.
 *
 * @param number of the case
 * @param minorUnits the fee in the smallest units of its currency (ISO 4217)
 * @param state open, approved, declined, replaced or withdrawn
 * @param channel by which it was decided: portal, mail (the link in it) or api
 * @param month on whose statement it stands, null unless it was approved
 * @param withdrawnBecause why staff took it back, null unless they did
 */
@Schema(name = "PaidWork")
public record PaidWorkView(
        String id,
        @Nullable String number,
        long minorUnits,
        String currency,
        String reason,
        String state,
        Instant statedAt,
        @Nullable Instant decidedAt,
        @Nullable String channel,
        @Nullable String month,
        @Nullable String withdrawnBecause) {

    static PaidWorkView of(PaidWork it, Optional<Case> subject) {
        return new PaidWorkView(
                Long.toString(it.id()),
                subject.map(one -> Long.toString(one.number())).orElse(null),
                it.fee().minorUnits(),
                it.fee().currency().getCurrencyCode(),
                it.reason(),
                it.state().key(),
                it.statedAt(),
                it.decidedAt(),
                it.channel(),
                it.month() == null ? null : it.month().toString(),
                it.withdrawnBecause());
    }
}
