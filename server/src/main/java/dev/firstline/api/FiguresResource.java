package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.api.views.HandsView;
import dev.firstline.api.views.ListView;
import dev.firstline.api.views.OrganisationView;
import dev.firstline.api.views.PersonView;
import dev.firstline.cases.Part;
import dev.firstline.cases.Place;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.reports.DecidedPlace;
import dev.firstline.reports.DecidedPromise;
import dev.firstline.reports.Dimension;
import dev.firstline.reports.PromiseFigure;
import dev.firstline.reports.PromiseFigures;
import dev.firstline.reports.Span;
import dev.firstline.reports.Tally;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
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

    /**
     * A promise behind a figure.
     *
     * @param number of its case
     * @param organisation null where nobody has placed the case
     * @param metAt null where it was not met to this day
     * @param hands in whose hands the case was when it was due and not kept; null where that was
     *     not noted
     */
    @Schema(name = "DecidedPromise")
    record Decided(
            String number,
            String subject,
            @Nullable OrganisationView organisation,
            String priority,
            Instant limitAt,
            @Nullable Instant metAt,
            @Nullable HandsView hands) {

        static Decided of(DecidedPromise it) {
            return new Decided(
                    Long.toString(it.number()),
                    it.subject(),
                    it.organisation() == null
                            ? null
                            : new OrganisationView(
                                    Long.toString(it.organisation().id().value()),
                                    it.organisation().name()),
                    it.priority(),
                    it.limitAt(),
                    it.metAt(),
                    hands(it.hands()));
        }

        private static @Nullable HandsView hands(DecidedPromise.@Nullable InHands it) {
            if (it == null) {
                return null;
            }
            DecidedPromise.Worker worker = it.worker();
            return new HandsView(
                    it.key(),
                    worker == null
                            ? null
                            : new PersonView(
                                    Long.toString(worker.id().value()),
                                    worker.name(),
                                    worker.email()));
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
                            + " What still runs, and what was called off in time, is left out.")
    Figures count(Actor actor, @ParameterObject FiguresQuery asked) {
        Dimension by = asked.dimension();
        Span months = asked.months(figures.month());
        return new Figures(
                by.key(),
                months.from().toString(),
                months.until().toString(),
                figures.tally(actor, by, months).stream().map(Figure::of).toList());
    }

    @GetMapping(Addresses.BASE + "/figures/promises/cases")
    @Operation(
            summary = "List the promises behind a figure",
            description = "Each with its case, those that were due last first.")
    ListView<Decided> list(
            Actor actor,
            @ParameterObject FiguresQuery asked,
            @Parameter(description = "key of the figure; empty for what has none")
                    @RequestParam(defaultValue = "")
                    String key,
            @Parameter(description = "what was promised, by default initial-response")
                    @RequestParam(defaultValue = "initial-response")
                    String promise,
            @Parameter(description = "true for those that were kept")
                    @RequestParam(defaultValue = "false")
                    boolean kept,
            @ParameterObject ListQuery wanted) {
        PromiseFigure figure =
                new PromiseFigure(
                        asked.dimension(),
                        key,
                        CommitmentKind.of(promise),
                        kept,
                        asked.months(figures.month()));
        String after = wanted.place();
        Place<DecidedPlace> place =
                after == null ? Place.start() : Place.after(DecidedPlace.read(after));
        Part<DecidedPromise> part = figures.list(actor, figure, place, Limit.read(wanted.limit()));
        return new ListView<>(
                part.items().stream().map(Decided::of).toList(),
                part.hasLater() ? part.items().getLast().place().text() : null);
    }
}
