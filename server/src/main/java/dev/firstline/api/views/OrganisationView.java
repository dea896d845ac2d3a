package dev.firstline.api.views;

import dev.firstline.directory.Organisation;

/** An organisation. */
public record OrganisationView(String id, String name) {

    static OrganisationView of(Organisation organisation) {
        return new OrganisationView(Long.toString(organisation.id().value()), organisation.name());
    }
}
