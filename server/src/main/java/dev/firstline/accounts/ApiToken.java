package dev.firstline.accounts;

import dev.firstline.access.PersonId;

import java.time.Instant;
import java.util.Set;

/** A token for a program, without its secret, which is shown once only. */
public record ApiToken(long id, PersonId person, String name, Set<Scope> scopes, Instant madeAt) {

    public ApiToken {
        scopes = Set.copyOf(scopes);
    }
}
