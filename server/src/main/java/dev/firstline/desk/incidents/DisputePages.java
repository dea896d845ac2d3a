package dev.firstline.desk.incidents;

import dev.firstline.access.Actor;
import dev.firstline.desk.Rails;
import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.DisputeId;
import dev.firstline.incidents.Disputes;
import dev.firstline.incidents.EntryId;
import dev.firstline.incidents.IncidentPolicy;
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
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Map;

/** What organisations question about their accounts, as a list to work through (INC-7). */
@Controller
class DisputePages {

    private final Disputes disputes;
    private final DisputeLists lists;
    private final IncidentDisputes answers;
    private final Accounts accounts;
    private final EntrySheets sheets;
    private final Rails rails;
    private final Templates templates;

    DisputePages(
            Disputes disputes,
            DisputeLists lists,
            IncidentDisputes answers,
            Accounts accounts,
            EntrySheets sheets,
            Rails rails,
            Templates templates) {
        this.disputes = disputes;
        this.lists = lists;
        this.answers = answers;
        this.accounts = accounts;
        this.sheets = sheets;
        this.rails = rails;
        this.templates = templates;
    }

    @GetMapping("/desk/disputes")
    JteModel list(Page page, Actor actor, @RequestParam(defaultValue = "0") long after) {
        return templates.incidentsDisputes(
                page, rails.of(page, actor), lists.of(page, actor, after));
    }

    @GetMapping("/desk/incidents/{line:[0-9]+}")
    JteModel show(Page page, Actor actor, @PathVariable long line) {
        return show(page, actor, new EntryId(line), Filled.NOTHING);
    }

    @PostMapping("/desk/disputes/{dispute:[0-9]+}/answer")
    Object answer(
            Page page,
            Actor actor,
            @PathVariable long dispute,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "false") boolean upheld,
            HttpServletResponse response) {
        IncidentPolicy.requireKeepAccounts(actor);
        DisputeId id = new DisputeId(dispute);
        EntryId entry = disputes.get(actor, id).entry();
        Filled form = Filled.of("answer", sent);
        return Keeping.keep(
                form,
                response,
                () -> {
                    answers.answer(actor, id, upheld, form.text("incidents"), form.text("reason"));
                    return "/desk/incidents/" + entry.value();
                },
                again -> show(page, actor, entry, again));
    }

    private JteModel show(Page page, Actor actor, EntryId id, Filled filled) {
        return templates.incidentsLine(
                filled.told(page),
                rails.of(page, actor),
                sheets.of(page, actor, accounts.get(actor, id), Links.DESK),
                filled);
    }
}
