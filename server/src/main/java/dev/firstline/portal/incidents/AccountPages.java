package dev.firstline.portal.incidents;

import dev.firstline.access.Actor;
import dev.firstline.statements.StatementFiles;
import dev.firstline.statements.StatementMonths;
import dev.firstline.statements.StatementSheet;
import dev.firstline.templates.Templates;
import dev.firstline.web.Page;

import gg.jte.models.runtime.JteModel;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** "Incidents": what is used and left, and the statement of each month (INC-6). */
@Controller
@RequestMapping("/incidents")
class AccountPages {

    private final AccountViews views;
    private final Templates templates;

    AccountPages(AccountViews views, Templates templates) {
        this.views = views;
        this.templates = templates;
    }

    @GetMapping
    JteModel present(Page page, Actor actor) {
        return templates.portalIncidents(page, views.of(page, actor, views.present(actor)));
    }

    @GetMapping("/{month:[0-9-]+}")
    JteModel month(Page page, Actor actor, @PathVariable String month) {
        return templates.portalIncidents(page, views.of(page, actor, StatementMonths.read(month)));
    }

    @GetMapping("/{month:[0-9-]+}/statement.csv")
    ResponseEntity<byte[]> csv(Page page, Actor actor, @PathVariable String month) {
        return StatementFiles.csv(page, sheet(page, actor, month));
    }

    @GetMapping("/{month:[0-9-]+}/statement.pdf")
    ResponseEntity<byte[]> pdf(Page page, Actor actor, @PathVariable String month) {
        return StatementFiles.pdf(page, sheet(page, actor, month));
    }

    private StatementSheet sheet(Page page, Actor actor, String month) {
        return views.sheet(page, actor, StatementMonths.read(month));
    }
}
