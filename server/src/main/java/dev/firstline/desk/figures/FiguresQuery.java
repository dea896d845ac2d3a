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

    Dimension dimension() {
        return by == null ? Dimension.PLAN : Dimension.of(by);
    }

    Span months(YearMonth present) {
        return Span.asked(from, until, present);
    }
}
