package dev.firstline.api.views;

import dev.firstline.directory.Organisation;

import io.swagger.v3.oas.annotations.media.Schema;

/** An organisation. */
@Schema(name = "Organisation")
public record OrganisationView(String id, String name) {

    /** An organisation as programs see it. */
    public static OrganisationView of(Organisation organisation) {
        return new OrganisationView(Long.toString(organisation.id().value()), organisation.name());
    }
}
