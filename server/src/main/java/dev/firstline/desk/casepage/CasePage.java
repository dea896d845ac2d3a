package dev.firstline.desk.casepage;

import dev.firstline.desk.Rails;
import dev.firstline.templates.Templates;
import dev.firstline.web.Page;
import dev.firstline.web.view.Notice;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Component;

import java.util.List;

/** The page of a case, as it is read and as it comes back after a refusal. */
@Component
class CasePage {

    private final CaseSheets sheets;
    private final Rails rails;
    private final Templates templates;

    CasePage(CaseSheets sheets, Rails rails, Templates templates) {
        this.sheets = sheets;
        this.rails = rails;
        this.templates = templates;
    }

    JteModel of(CaseForm form, Typed typed) {
        Page page =
                typed.fault().isEmpty()
                        ? form.page()
                        : form.page().saying(Notice.danger(typed.fault()));
        CaseSheet sheet = sheets.of(form, typed, List.of(rails.ahead(page, form.actor())));
        return templates.deskCase(page, rails.of(page, form.actor()), sheet);
    }
}
