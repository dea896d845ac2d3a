package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.explanation.Refused;
import dev.firstline.reports.Dimension;
import dev.firstline.reports.PromiseFigures;
import dev.firstline.reports.Span;
import dev.firstline.reports.Tally;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;

@RestController
@Tag(name = "Figures")
class FiguresResource {

    /** How many promises of a kind were kept, and how many were not. */
    @Schema(name = "PromiseFigure")
    record Figure(String key, String promise, int kept, int breached) {

        static Figure of(Tally it) {
            return new Figure(it.key(), it.promise().key(), it.kept(), it.breached());
        }
    }

    /** All of them. */
    record Figures(String by, String from, String until, List<Figure> items) {}

    private final PromiseFigures figures;

    FiguresResource(PromiseFigures figures) {
        this.figures = figures;
    }

    @GetMapping(Addresses.BASE + "/figures/promises")
    @Operation(
            summary = "Count promises kept and not kept",
            description =
                    "By plan, priority, region, month or case-kind; a promise belongs to the month of its limit."
                            + " What still runs, and what was called off, is left out.")
    Figures count(
            Actor actor,
            @Parameter(description = "plan, priority, region, month or case-kind")
                    @RequestParam(defaultValue = "plan")
                    String by,
            @Parameter(description = "first month, as 2026-06; by default this one")
                    @RequestParam(required = false)
                    @Nullable String from,
            @Parameter(description = "last month; by default this one")
                    @RequestParam(required = false)
                    @Nullable String until) {
        Dimension dimension = Dimension.of(by);
        Span months = new Span(month("from", from), month("until", until));
        return new Figures(
                dimension.key(),
                months.from().toString(),
                months.until().toString(),
                figures.tally(actor, dimension, months).stream().map(Figure::of).toList());
    }

    private YearMonth month(String field, @Nullable String given) {
        if (given == null) {
            return figures.month();
        }
        try {
            return YearMonth.parse(given);
        } catch (DateTimeException _) {
            throw Refused.invalid(field, "month.unreadable", given);
        }
    }
}
