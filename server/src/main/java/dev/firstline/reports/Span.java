package dev.firstline.reports;

import dev.firstline.explanation.Refused;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Whole months of the vendor's zone, both included; a promise belongs to the month of its limit.
 */
public record Span(YearMonth from, YearMonth until) {

    /** The years in which clocks are counted. */
    private static final int FIRST_YEAR = 1970;

    private static final int END = 2200;

    /** More would be read at length, and told by nobody. */
    private static final int MOST_MONTHS = 36;

    private static final int USUAL_MONTHS = 6;

    public Span {
        if (until.isBefore(from)) {
            throw Refused.invalid("until", "report.ends-before-it-begins");
        }
        if (ChronoUnit.MONTHS.between(from, until) >= MOST_MONTHS) {
            throw Refused.invalid("until", "report.too-long", MOST_MONTHS);
        }
    }

    /**
     * The months that somebody asks for: where nothing is said until the present one, and from as
     * many before it as one looks back over, the same for people and programs.
     *
     * @param from as an address has it, empty or null for what is usual
     * @param until likewise
     * @throws Refused if one is no month, or the first lies ahead and nobody says the last
     */
    public static Span asked(@Nullable String from, @Nullable String until, YearMonth present) {
        YearMonth last = month("until", until, present);
        YearMonth first = month("from", from, last.minusMonths(USUAL_MONTHS - 1L));
        if (isSaid(from) && !isSaid(until) && first.isAfter(present)) {
            throw Refused.invalid("from", "report.begins-after-present", first.toString());
        }
        return new Span(first, last);
    }

    private static boolean isSaid(@Nullable String typed) {
        return typed != null && !typed.isBlank();
    }

    private static YearMonth month(String field, @Nullable String typed, YearMonth otherwise) {
        return typed == null || typed.isBlank() ? otherwise : month(field, typed);
    }

    /**
     * A month as an address has it, such as 2026-11.
     *
     * @throws Refused if it is none, or beyond the time in which anything is promised
     */
    public static YearMonth month(String field, String typed) {
        try {
            YearMonth month = YearMonth.parse(typed.strip());
            if (month.getYear() >= FIRST_YEAR && month.getYear() < END) {
                return month;
            }
        } catch (DateTimeException _) {
            // Told below.
        }
        throw Refused.invalid(field, "month.unreadable", typed);
    }

    Instant begins(ZoneId zone) {
        return from.atDay(1).atStartOfDay(zone).toInstant();
    }

    Instant ends(ZoneId zone) {
        return until.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    }
}
