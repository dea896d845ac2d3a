package dev.firstline.api;

import dev.firstline.reports.Dimension;
import dev.firstline.reports.Span;

import io.swagger.v3.oas.annotations.Parameter;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;

/** Which figures a program asks for. */
record FiguresQuery(
        @Parameter(description = "plan, priority, region, month or case-kind; by default plan")
                @Nullable String by,
        @Parameter(
                        description =
                                "first month, as 2026-06; by default the sixth until the last, which it includes")
                @Nullable String from,
        @Parameter(description = "last month; by default the present one") @Nullable String until) {

    Dimension dimension() {
        return by == null ? Dimension.PLAN : Dimension.of(by);
    }

    Span months(YearMonth present) {
        return Span.asked(from, until, present);
    }
}
