package dev.firstline.access;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;

/**
 * Who asks a door for something. Every door takes one, and every policy is a predicate on it.
 *
 * @param personId the person, null for a visitor who is not signed in
 * @param roles what the person is; none for a visitor and for an unknown sender
 * @param organisationId the contact's organisation, null for staff and unknown senders
 */
public record Actor(
        @Nullable PersonId personId, Set<Role> roles, @Nullable OrganisationId organisationId) {

    /** Somebody who is not signed in. */
    public static final Actor VISITOR = new Actor(null, Set.of(), null);

    public Actor {
        roles = Set.copyOf(roles);
    }

    public Optional<PersonId> person() {
        return Optional.ofNullable(personId);
    }

    public Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisationId);
    }

    /** The person, where a policy has made sure that there is one. */
    public PersonId somebody() {
        return person().orElseThrow(() -> new IllegalStateException("no person acts here"));
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    public boolean isAny(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
