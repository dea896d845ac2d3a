package dev.firstline.api.views;

import dev.firstline.servicetime.Interval;

import io.swagger.v3.oas.annotations.media.Schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A stretch of time that counted or did not (COM-7).
 *
 * @param seconds its elapsed length, exactly
 * @param why {@code counted}, {@code outside}, {@code holiday} or {@code paused}
 * @param name of the closing or the cause of the pause, else empty
 */
@Schema(name = "Interval")
public record IntervalView(Instant from, Instant to, BigDecimal seconds, String why, String name) {

    static IntervalView of(Interval interval) {
        return new IntervalView(
                interval.from(),
                interval.to(),
                seconds(interval.duration()),
                interval.why().name().toLowerCase(Locale.ROOT),
                interval.name());
    }

    private static BigDecimal seconds(Duration length) {
        BigDecimal exact = new BigDecimal(BigInteger.valueOf(length.toNanos()), 9);
        return exact.setScale(Math.max(exact.stripTrailingZeros().scale(), 0));
    }
}
