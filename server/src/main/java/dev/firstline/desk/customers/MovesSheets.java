package dev.firstline.desk.customers;

import dev.firstline.access.Actor;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementId;
import dev.firstline.agreements.Agreements;
import dev.firstline.casepages.AgreementWords;
import dev.firstline.cases.Case;
import dev.firstline.desk.customers.MovesSheet.MoveRow;
import dev.firstline.directory.Organisations;
import dev.firstline.explanation.Refused;
import dev.firstline.intake.MovesAtOnce;
import dev.firstline.intake.MovesAtOnce.Clock;
import dev.firstline.intake.MovesAtOnce.Outcome;
import dev.firstline.intake.MovesAtOnce.Preview;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

/** Tells what moving the cases of an agreement would change, and what it did. */
@Component
class MovesSheets {

    private final MovesAtOnce moves;
    private final Agreements agreements;
    private final Organisations organisations;
    private final AgreementWords words;

    MovesSheets(
            MovesAtOnce moves,
            Agreements agreements,
            Organisations organisations,
            AgreementWords words) {
        this.moves = moves;
        this.agreements = agreements;
        this.organisations = organisations;
        this.words = words;
    }

    /**
     * The page, with what was moved just before.
     *
     * @param outcome null where nothing was
     */
    MovesSheet of(Page page, Actor actor, AgreementId id, @Nullable Outcome outcome) {
        Agreement it = agreements.get(actor, id);
        List<Preview> previews = moves.preview(actor, id);
        return new MovesSheet(
                id.value(),
                organisations.get(it.organisation()).name(),
                words.plan(page, it),
                previews.stream().map(preview -> row(page, preview)).toList(),
                moves.count(it) > previews.size(),
                outcome == null ? "" : page.text("desk.moves.moved", outcome.moved().size()),
                outcome == null
                        ? List.of()
                        : outcome.refused().stream()
                                .map(no -> stays(page, no.number(), no.why()))
                                .toList(),
                MovesAtOnce.may(actor));
    }

    private MoveRow row(Page page, Preview it) {
        Case before = it.before();
        Case after = it.after();
        Refused refused = it.refused();
        return new MoveRow(
                before.number(),
                before.number() + ":" + before.version(),
                before.origin().subject(),
                after == null ? terms(page, before) : changed(page, before, after),
                it.clocks().stream().map(clock -> clock(page, clock)).toList(),
                refused == null ? "" : page.refusal(refused));
    }

    private String changed(Page page, Case before, Case after) {
        String from = terms(page, before);
        String to = terms(page, after);
        return from.equals(to) ? from : page.text("desk.moves.from-to", from, to);
    }

    /** The plan, and the version of the programme that promises it. */
    private String terms(Page page, Case it) {
        String plan =
                it.origin()
                        .basis()
                        .agreement()
                        .map(agreements::get)
                        .map(agreement -> words.plan(page, agreement))
                        .orElseGet(() -> page.text("desk.customer.lead"));
        return page.text(
                "desk.moves.terms", plan, Integer.toString(it.origin().programmeVersion()));
    }

    private static String clock(Page page, Clock it) {
        return page.text(
                "desk.moves.clock",
                page.text("promise." + it.kind()),
                limit(page, it.before()),
                limit(page, it.after()));
    }

    private static String limit(Page page, @Nullable Instant at) {
        return at == null ? page.text("desk.moves.no-promise") : page.times().full(at);
    }

    private static String stays(Page page, long number, Refused why) {
        return page.text("desk.moves.stays", Long.toString(number), page.refusal(why));
    }
}
