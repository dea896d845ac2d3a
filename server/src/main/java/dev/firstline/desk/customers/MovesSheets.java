package dev.firstline.desk.customers;

import dev.firstline.access.Actor;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementId;
import dev.firstline.agreements.Agreements;
import dev.firstline.casepages.AgreementWords;
import dev.firstline.cases.Case;
import dev.firstline.desk.customers.MovesSheet.MoveRow;
import dev.firstline.desk.moves.MovePreviews;
import dev.firstline.directory.Organisations;
import dev.firstline.explanation.Refused;
import dev.firstline.intake.MovesAtOnce;
import dev.firstline.intake.MovesAtOnce.Outcome;
import dev.firstline.intake.MovesAtOnce.Preview;
import dev.firstline.web.Filled;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/** Tells what moving the cases of an agreement would change, and what it did. */
@Component
class MovesSheets {

    private final MovesAtOnce moves;
    private final Agreements agreements;
    private final Organisations organisations;
    private final AgreementWords words;
    private final MovePreviews shown;

    MovesSheets(
            MovesAtOnce moves,
            Agreements agreements,
            Organisations organisations,
            AgreementWords words,
            MovePreviews shown) {
        this.moves = moves;
        this.agreements = agreements;
        this.organisations = organisations;
        this.words = words;
        this.shown = shown;
    }

    /**
     * The page, with what was moved just before.
     *
     * @param filled the form as it was refused, or nothing
     * @param outcome null where nothing was
     */
    MovesSheet of(
            Page page, Actor actor, AgreementId id, Filled filled, @Nullable Outcome outcome) {
        Agreement it = agreements.get(actor, id);
        List<Preview> previews = moves.preview(actor, id);
        return new MovesSheet(
                id.value(),
                organisations.get(it.organisation()).name(),
                words.plan(page, it),
                previews.stream().map(preview -> row(page, preview, filled)).toList(),
                moves.count(it) > previews.size(),
                outcome == null ? "" : page.text("desk.moves.moved", outcome.moved().size()),
                fault(page, filled.refused()),
                outcome == null
                        ? List.of()
                        : outcome.refused().stream()
                                .map(no -> stays(page, no.number(), no.why()))
                                .toList(),
                MovesAtOnce.may(actor));
    }

    private static String fault(Page page, @Nullable Refused why) {
        return why != null && why.field().equals("cases") ? page.refusal(why) : "";
    }

    private MoveRow row(Page page, Preview it, Filled filled) {
        Case before = it.before();
        return new MoveRow(
                before.number(),
                before.number() + ":" + before.version(),
                before.origin().subject(),
                shown.of(page, it),
                isTicked(filled, before.number()));
    }

    /** All are chosen until somebody has chosen, by number: what changed since stays chosen. */
    private static boolean isTicked(Filled filled, long number) {
        String all = number + ":";
        return filled.ticked("moves", "cases", List.of(all)).stream()
                .anyMatch(it -> it.startsWith(all));
    }

    private static String stays(Page page, long number, Refused why) {
        return page.text("desk.moves.stays", Long.toString(number), page.refusal(why));
    }
}
