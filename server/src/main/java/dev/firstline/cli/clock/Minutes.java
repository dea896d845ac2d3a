package dev.firstline.cli.clock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * Durations as lines have them: minutes with decimals. Read, they are rounded to the nanosecond;
 * written, they have up to twelve decimals, so that reading them gives the same duration again.
 */
final class Minutes {
    private static final String REMEDY =
            "write zero or more minutes as a number, such as 480 or 7.5";
    private static final BigDecimal NANOS_PER_MINUTE = BigDecimal.valueOf(60_000_000_000L);
    private static final int DECIMALS = 12;

    /** More than from 1970 to 2200; a longer promise would have no end within these years. */
    private static final BigDecimal MOST = BigDecimal.valueOf(150_000_000);

    private Minutes() {}

    static Place get(Place line) {
        return line.get("minutes", REMEDY);
    }

    static Duration read(Place place) {
        BigDecimal minutes = place.number(REMEDY);
        if (minutes.signum() < 0) {
            throw place.fault("is negative", REMEDY);
        }
        if (minutes.compareTo(MOST) > 0) {
            throw tooLong(place);
        }
        return Duration.ofNanos(nanos(minutes));
    }

    /** That a promise would end after the years that calendars know. */
    static LineFault tooLong(Place place) {
        return place.fault(
                "would end after the year 2200",
                "give fewer minutes, or a calendar that is open more often");
    }

    static BigDecimal write(Duration duration) {
        return plain(
                BigDecimal.valueOf(duration.toNanos())
                        .divide(NANOS_PER_MINUTE, DECIMALS, RoundingMode.HALF_EVEN));
    }

    /** Seconds, exact to the nanosecond. */
    static BigDecimal seconds(Duration duration) {
        return duration.toNanosPart() == 0
                ? BigDecimal.valueOf(duration.toSeconds())
                : plain(BigDecimal.valueOf(duration.toNanos(), 9));
    }

    private static long nanos(BigDecimal minutes) {
        // A tiny number may have millions of decimals: it is cut before it is multiplied.
        return minutes.setScale(DECIMALS + 6, RoundingMode.HALF_EVEN)
                .multiply(NANOS_PER_MINUTE)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    /** Without needless zeros, and never as 4.8E+2. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
