package dev.firstline.desk.customers;

import dev.firstline.access.Actor;
import dev.firstline.desk.Rails;
import dev.firstline.directory.Organisations;
import dev.firstline.templates.Templates;
import dev.firstline.web.Page;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds organisations by parts of their names. */
@Controller
class OrganisationsPage {

    private static final int MOST = 100;

    private final Organisations organisations;
    private final Rails rails;
    private final Templates templates;

    OrganisationsPage(Organisations organisations, Rails rails, Templates templates) {
        this.organisations = organisations;
        this.rails = rails;
        this.templates = templates;
    }

    @GetMapping("/desk/organisations")
    JteModel find(Page page, Actor actor, @RequestParam(defaultValue = "") String find) {
        String words = find.strip();
        return templates.customersOrganisations(
                page,
                rails.of(page, actor),
                words.isEmpty() ? organisations.list("") : organisations.listNamed(words, MOST),
                words);
    }
}
