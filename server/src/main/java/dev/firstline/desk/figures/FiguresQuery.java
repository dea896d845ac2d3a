package dev.firstline.desk.figures;

import dev.firstline.reports.Dimension;
import dev.firstline.reports.Span;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;

/**
 * What an address asks of figures.
 *
 * @param by as the address has it; likewise the months, as 2026-11
 */
record FiguresQuery(@Nullable String by, @Nullable String from, @Nullable String until) {

    /** As many months as one looks back over where nothing is said. */
    private static final int USUAL_MONTHS = 6;

    Dimension dimension() {
        return by == null ? Dimension.PLAN : Dimension.of(by);
    }

    Span months(YearMonth today) {
        YearMonth last = month("until", until, today);
        return new Span(month("from", from, last.minusMonths(USUAL_MONTHS - 1L)), last);
    }

    private static YearMonth month(String field, @Nullable String typed, YearMonth otherwise) {
        return typed == null || typed.isBlank() ? otherwise : Span.month(field, typed);
    }
}
