package dev.firstline.desk.customers;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.desk.Rails;
import dev.firstline.directory.Organisations;
import dev.firstline.templates.Templates;
import dev.firstline.web.Filled;
import dev.firstline.web.Page;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Component;

/** The page of an organisation, as it is read and as it comes back after a refusal. */
@Component
class OrganisationPage {

    private final Organisations organisations;
    private final OrganisationSheets sheets;
    private final Rails rails;
    private final Templates templates;

    OrganisationPage(
            Organisations organisations,
            OrganisationSheets sheets,
            Rails rails,
            Templates templates) {
        this.organisations = organisations;
        this.sheets = sheets;
        this.rails = rails;
        this.templates = templates;
    }

    /** Refuses what is sent about an organisation that there is not. */
    void requireThere(OrganisationId id) {
        organisations.get(id);
    }

    JteModel of(Page page, Actor actor, OrganisationId id, Filled filled) {
        return templates.customersOrganisation(
                filled.told(page), rails.of(page, actor), sheets.of(page, actor, id), filled);
    }
}
