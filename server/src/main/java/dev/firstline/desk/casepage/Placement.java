package dev.firstline.desk.casepage;

import dev.firstline.access.OrganisationId;

import java.util.Optional;

/**
 * How far placing has come, as it stands in the page's address.
 *
 * @param find what the organisation is looked for by
 * @param organisation id of the chosen one, 0 before
 */
public record Placement(String find, long organisation) {

    static Placement of(CaseForm form) {
        return new Placement(form.text("find"), form.id("organisation"));
    }

    Optional<OrganisationId> chosen() {
        return organisation == 0 ? Optional.empty() : Optional.of(new OrganisationId(organisation));
    }
}
