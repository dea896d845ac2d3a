package dev.firstline.desk.figures;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import dev.firstline.access.Actor;
import dev.firstline.casepages.Pagers;
import dev.firstline.casepages.PriorityMarks;
import dev.firstline.cases.Part;
import dev.firstline.cases.Place;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.explanation.Refused;
import dev.firstline.programme.Programmes;
import dev.firstline.reports.DecidedPlace;
import dev.firstline.reports.DecidedPromise;
import dev.firstline.reports.Dimension;
import dev.firstline.reports.PromiseFigure;
import dev.firstline.reports.PromiseFigures;
import dev.firstline.reports.Span;
import dev.firstline.reports.Tally;
import dev.firstline.web.Page;
import dev.firstline.web.view.Choice;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;

/** Lays out figures of promises. */
@Component
class FiguresSheets {

    private static final int AT_ONCE = 50;

    private final PromiseFigures figures;
    private final FigureNames names;
    private final Programmes programmes;

    FiguresSheets(PromiseFigures figures, FigureNames names, Programmes programmes) {
        this.figures = figures;
        this.names = names;
        this.programmes = programmes;
    }

    FiguresSheet figures(Page page, Actor actor, Dimension by, Span months) {
        List<Tally> all = figures.tally(actor, by, months);
        return new FiguresSheet(
                dimensions(page),
                by.key(),
                months.from().toString(),
                months.until().toString(),
                Arrays.stream(CommitmentKind.values())
                        .map(kind -> section(page, by, months, kind, all))
                        .filter(it -> !it.rows().isEmpty())
                        .toList(),
                "/desk/figures.csv?" + asked(by, months),
                null);
    }

    /** The same form with what was typed, and what is wrong with it. */
    FiguresSheet again(Page page, FiguresQuery typed, Refused refused) {
        return new FiguresSheet(
                dimensions(page),
                requireNonNullElse(typed.by(), Dimension.PLAN.key()),
                requireNonNullElse(typed.from(), ""),
                requireNonNullElse(typed.until(), ""),
                List.of(),
                "",
                new FiguresSheet.Fault(refused.field(), page.refusal(refused)));
    }

    private static List<Choice> dimensions(Page page) {
        return Arrays.stream(Dimension.values())
                .map(it -> new Choice(it.key(), page.text("figures.by." + it.key())))
                .toList();
    }

    private FiguresSheet.PromiseSection section(
            Page page, Dimension by, Span months, CommitmentKind kind, List<Tally> all) {
        return new FiguresSheet.PromiseSection(
                page.text("promise." + kind.key()),
                all.stream()
                        .filter(it -> it.promise() == kind)
                        .map(it -> row(page, by, months, it))
                        .toList());
    }

    private FiguresSheet.PromiseRow row(Page page, Dimension by, Span months, Tally it) {
        return new FiguresSheet.PromiseRow(
                names.of(page, by, it.key()),
                it.kept(),
                cases(by, months, it, true),
                it.breached(),
                cases(by, months, it, false),
                it.percent());
    }

    private static String cases(Dimension by, Span months, Tally it, boolean kept) {
        return "/desk/figures/cases?%s&key=%s&promise=%s&kept=%s"
                .formatted(asked(by, months), encode(it.key(), UTF_8), it.promise().key(), kept);
    }

    private static String asked(Dimension by, Span months) {
        return "by=%s&from=%s&until=%s".formatted(by.key(), months.from(), months.until());
    }

    /** The cases behind a figure. */
    DecidedSheet behind(Page page, Actor actor, PromiseFigure figure, Place<DecidedPlace> place) {
        Part<DecidedPromise> part = figures.list(actor, figure, place, AT_ONCE);
        Tally of = new Tally(figure.key(), figure.promise(), 0, 0);
        String address = cases(figure.by(), figure.months(), of, figure.kept());
        return new DecidedSheet(
                page.text(
                        figure.kept() ? "figures.behind.kept" : "figures.behind.breached",
                        page.text("promise." + figure.promise().key()),
                        names.of(page, figure.by(), figure.key())),
                "/desk/figures?" + asked(figure.by(), figure.months()),
                !figure.kept(),
                part.items().stream().map(it -> line(page, it)).toList(),
                Pagers.of(address, part, place, it -> it.place().text()));
    }

    private DecidedSheet.PromiseLine line(Page page, DecidedPromise it) {
        return new DecidedSheet.PromiseLine(
                Long.toString(it.number()),
                "/desk/cases/" + it.number(),
                it.subject(),
                it.organisation() == null ? "" : it.organisation().name(),
                PriorityMarks.of(programmes.current(), it.priority(), page.wording()).word(),
                page.times().full(it.limitAt()),
                it.metAt() == null ? page.text("figures.not-yet") : page.times().full(it.metAt()),
                hands(page, it.hands()));
    }

    private static String hands(Page page, DecidedPromise.@Nullable InHands hands) {
        if (hands == null) {
            return page.text("figures.hands.unknown");
        }
        return hands.worker() == null
                ? page.text("figures.hands." + hands.key())
                : hands.worker().name();
    }
}
