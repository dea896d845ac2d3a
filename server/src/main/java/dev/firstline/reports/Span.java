package dev.firstline.reports;

import dev.firstline.explanation.Refused;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Whole months of the vendor's zone, both included; a promise belongs to the month of its limit.
 */
public record Span(YearMonth from, YearMonth until) {

    /** More would be read at length, and told by nobody. */
    private static final int MOST_MONTHS = 36;

    public Span {
        if (until.isBefore(from)) {
            throw Refused.invalid("until", "report.ends-before-it-begins");
        }
        if (ChronoUnit.MONTHS.between(from, until) >= MOST_MONTHS) {
            throw Refused.invalid("until", "report.too-long", MOST_MONTHS);
        }
    }

    Instant begins(ZoneId zone) {
        return from.atDay(1).atStartOfDay(zone).toInstant();
    }

    Instant ends(ZoneId zone) {
        return until.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    }
}
