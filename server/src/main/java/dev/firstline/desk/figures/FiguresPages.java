package dev.firstline.desk.figures;

import dev.firstline.access.Actor;
import dev.firstline.cases.Place;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.desk.Rails;
import dev.firstline.explanation.Refused;
import dev.firstline.reports.DecidedPlace;
import dev.firstline.reports.PromiseFigure;
import dev.firstline.reports.PromiseFigures;
import dev.firstline.templates.Templates;
import dev.firstline.web.Page;
import dev.firstline.web.Rendered;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.function.Supplier;

/**
 * Promises kept and not kept: to look at, to take away, and the cases behind each (RPT-2, RPT-4).
 */
@Controller
class FiguresPages {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final PromiseFigures figures;
    private final FiguresSheets sheets;
    private final Rails rails;
    private final Templates templates;

    FiguresPages(PromiseFigures figures, FiguresSheets sheets, Rails rails, Templates templates) {
        this.figures = figures;
        this.sheets = sheets;
        this.rails = rails;
        this.templates = templates;
    }

    @GetMapping("/desk/figures")
    Object show(Page page, Actor actor, @ModelAttribute FiguresQuery asked) {
        return orAgain(page, actor, asked, () -> shown(page, actor, sheet(page, actor, asked)));
    }

    @GetMapping("/desk/figures.csv")
    Object download(Page page, Actor actor, @ModelAttribute FiguresQuery asked) {
        return orAgain(page, actor, asked, () -> csv(page, actor, asked));
    }

    private ResponseEntity<String> csv(Page page, Actor actor, FiguresQuery asked) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("promises-" + asked.dimension().key() + ".csv")
                                .build()
                                .toString())
                .body(FiguresCsv.write(page, sheet(page, actor, asked)));
    }

    @GetMapping("/desk/figures/cases")
    Object list(
            Page page,
            Actor actor,
            @ModelAttribute FiguresQuery asked,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "initial-response") String promise,
            @RequestParam(defaultValue = "false") boolean kept,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before) {
        return orAgain(
                page,
                actor,
                asked,
                () -> {
                    PromiseFigure figure =
                            new PromiseFigure(
                                    asked.dimension(),
                                    key,
                                    CommitmentKind.of(promise),
                                    kept,
                                    asked.months(figures.month()));
                    return templates.deskFigureCases(
                            page,
                            rails.of(page, actor),
                            sheets.behind(page, actor, figure, place(after, before)));
                });
    }

    /** An answer; to what cannot be understood the form, with what was typed and a word on it. */
    private Object orAgain(Page page, Actor actor, FiguresQuery asked, Supplier<Object> answer) {
        try {
            return answer.get();
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.INVALID) {
                throw refused;
            }
            return Rendered.invalid(shown(page, actor, sheets.again(page, asked, refused)));
        }
    }

    private JteModel shown(Page page, Actor actor, FiguresSheet sheet) {
        return templates.deskFigures(page, rails.of(page, actor), sheet);
    }

    private FiguresSheet sheet(Page page, Actor actor, FiguresQuery asked) {
        return sheets.figures(page, actor, asked.dimension(), asked.months(figures.month()));
    }

    private static Place<DecidedPlace> place(@Nullable String after, @Nullable String before) {
        if (after != null) {
            return Place.after(DecidedPlace.read(after));
        }
        return before == null ? Place.start() : Place.before(DecidedPlace.read(before));
    }
}
