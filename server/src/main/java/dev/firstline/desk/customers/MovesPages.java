package dev.firstline.desk.customers;

import dev.firstline.access.Actor;
import dev.firstline.agreements.AgreementId;
import dev.firstline.cases.Channel;
import dev.firstline.desk.Rails;
import dev.firstline.explanation.Refused;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.MovesAtOnce;
import dev.firstline.intake.MovesAtOnce.Outcome;
import dev.firstline.intake.Said;
import dev.firstline.templates.Templates;
import dev.firstline.web.Filled;
import dev.firstline.web.Page;
import dev.firstline.web.Rendered;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Map;

/**
 * Moves the open cases of an agreement to what holds now, once it was seen what changes (PRG-2).
 */
@Controller
@RequestMapping("/desk/agreements/{agreement:[0-9]+}/moves")
class MovesPages {

    private final MovesAtOnce moves;
    private final MovesSheets sheets;
    private final Rails rails;
    private final Templates templates;

    MovesPages(MovesAtOnce moves, MovesSheets sheets, Rails rails, Templates templates) {
        this.moves = moves;
        this.sheets = sheets;
        this.rails = rails;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Page page, Actor actor, @PathVariable long agreement) {
        return show(page, actor, agreement, Filled.NOTHING, null);
    }

    @PostMapping
    Object move(
            Page page,
            Actor actor,
            @PathVariable long agreement,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "moves-cases", required = false) @Nullable List<String> cases) {
        Filled form = Filled.of("moves", sent).ticking("cases", AgreementPages.texts(cases));
        try {
            List<CaseAsSeen> seen =
                    AgreementPages.texts(cases).stream().map(MovesPages::seen).toList();
            Outcome outcome = moves.move(actor, seen, Said.of(Channel.PORTAL, form.text("why")));
            return show(page, actor, agreement, Filled.NOTHING, outcome);
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.INVALID) {
                throw refused;
            }
            return Rendered.invalid(show(page, actor, agreement, form.refused(refused), null));
        }
    }

    /** A case in the version in which its row was seen. */
    private static CaseAsSeen seen(String sent) {
        if (!sent.matches("\\d{1,18}:\\d{1,9}")) {
            throw Refused.notFound("case");
        }
        String[] parts = sent.split(":", 2);
        return new CaseAsSeen(Long.parseLong(parts[0]), Integer.valueOf(parts[1]));
    }

    private JteModel show(
            Page page, Actor actor, long agreement, Filled filled, @Nullable Outcome outcome) {
        return templates.customersMoves(
                filled.told(page),
                rails.of(page, actor),
                sheets.of(page, actor, new AgreementId(agreement), filled, outcome),
                filled);
    }
}
