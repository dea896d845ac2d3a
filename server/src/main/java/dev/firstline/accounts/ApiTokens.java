package dev.firstline.accounts;

import dev.firstline.access.PersonId;
import dev.firstline.access.Secret;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tokens with which programs act for a person (API-1). They hold until they are revoked. */
@Component
public class ApiTokens {

    private final AccountStore store;

    ApiTokens(AccountStore store) {
        this.store = store;
    }

    /** Makes a token and gives its secret, the only time that it is known. */
    @Transactional
    public Secret issue(PersonId person, String name, Set<Scope> scopes) {
        Secret secret = Secret.random("fl_");
        store.addToken(
                secret.hash(),
                new ApiToken(
                        0, person, name.isBlank() ? "token" : name.strip(), scopes, Instant.now()));
        return secret;
    }

    /** The token of a secret, unless it was revoked. */
    public Optional<ApiToken> find(Secret secret) {
        return store.findToken(secret.hash());
    }

    public List<ApiToken> listOf(PersonId person) {
        return store.listTokens(person);
    }

    /** Revokes one of the person's own tokens; another's is left alone. */
    public void revoke(PersonId person, long id) {
        store.revokeToken(person, id, Instant.now());
    }
}
