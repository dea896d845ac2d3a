package dev.firstline.demo.crowd;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.access.Role;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of the crowd.
 *
 * @param organisation null for staff and strangers
 * @param role null for strangers
 */
record MadeUpPerson(
        PersonId id,
        String name,
        String email,
        String language,
        @Nullable OrganisationId organisation,
        @Nullable Role role) {

    String firstName() {
        return name.substring(0, name.indexOf(' '));
    }
}
