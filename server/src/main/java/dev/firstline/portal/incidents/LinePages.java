package dev.firstline.portal.incidents;

import dev.firstline.access.Actor;
import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.EntryId;
import dev.firstline.intake.IncidentDisputes;
import dev.firstline.statements.EntrySheets;
import dev.firstline.statements.Links;
import dev.firstline.templates.Templates;
import dev.firstline.web.Filled;
import dev.firstline.web.Keeping;
import dev.firstline.web.Page;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Map;

/** One line of the account: why it was written, and a way to question it (INC-7). */
@Controller
@RequestMapping("/incidents/lines/{line:[0-9]+}")
class LinePages {

    private final Accounts accounts;
    private final EntrySheets sheets;
    private final IncidentDisputes disputes;
    private final Templates templates;

    LinePages(
            Accounts accounts, EntrySheets sheets, IncidentDisputes disputes, Templates templates) {
        this.accounts = accounts;
        this.sheets = sheets;
        this.disputes = disputes;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Page page, Actor actor, @PathVariable long line) {
        return show(page, actor, new EntryId(line), Filled.NOTHING);
    }

    @PostMapping("/disputes")
    Object question(
            Page page,
            Actor actor,
            @PathVariable long line,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        EntryId id = new EntryId(line);
        Filled form = Filled.of("dispute", sent);
        return Keeping.keep(
                form,
                response,
                () -> {
                    disputes.raise(actor, id, form.text("reason"));
                    return "/incidents/lines/" + line;
                },
                again -> show(page, actor, id, again));
    }

    private JteModel show(Page page, Actor actor, EntryId id, Filled filled) {
        return templates.portalIncident(
                filled.told(page),
                sheets.of(page, actor, accounts.get(actor, id), Links.portal(actor)),
                filled);
    }
}
