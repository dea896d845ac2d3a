package dev.firstline.desk.customers;

import dev.firstline.access.Actor;
import dev.firstline.agreements.AgreementId;
import dev.firstline.desk.Rails;
import dev.firstline.templates.Templates;
import dev.firstline.web.Filled;
import dev.firstline.web.Page;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Component;

/** The page of an agreement, as it is read and as it comes back after a refusal. */
@Component
class AgreementPage {

    private final AgreementSheets sheets;
    private final Rails rails;
    private final Templates templates;

    AgreementPage(AgreementSheets sheets, Rails rails, Templates templates) {
        this.sheets = sheets;
        this.rails = rails;
        this.templates = templates;
    }

    JteModel of(Page page, Actor actor, AgreementId id, Filled filled) {
        return templates.customersAgreement(
                filled.told(page), rails.of(page, actor), sheets.of(page, actor, id), filled);
    }
}
