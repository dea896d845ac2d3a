package dev.firstline.directory;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.access.Role;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A contact, a member of staff, or an unknown sender (no organisation and no role).
 *
 * @param language in which pages and mail speak to this person: {@code en} or {@code ro}
 * @param active false for who has left: no sign-in, no new work
 */
public record Person(
        PersonId id,
        String name,
        String email,
        String language,
        @Nullable OrganisationId organisationId,
        Set<Role> roles,
        boolean active) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisationId);
    }

    public boolean isStaff() {
        return active && roles.stream().anyMatch(Role::isStaff);
    }

    /**
     * What stands before the @ of the address, in lower case: how colleagues mention each other.
     */
    public String localPart() {
        return email.substring(0, email.indexOf('@')).toLowerCase(Locale.ROOT);
    }

    /** This person acting. */
    public Actor actor() {
        return new Actor(id, active ? roles : Set.of(), organisationId);
    }
}
