package dev.firstline.directory;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;

import java.util.Set;

/**
 * Only these people of an organisation may ask from now on (INT-6). Who knows that one of the
 * others has to refuses it: the transaction is that of the change.
 */
public record AskingRestricted(OrganisationId organisation, Set<PersonId> listed) {

    public AskingRestricted {
        listed = Set.copyOf(listed);
    }
}
