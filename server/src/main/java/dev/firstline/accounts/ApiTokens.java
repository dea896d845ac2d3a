package dev.firstline.accounts;

import dev.firstline.access.PersonId;
import dev.firstline.access.Secret;
import dev.firstline.directory.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tokens with which programs act for a person (API-1). They hold until they are revoked. */
@Component
public class ApiTokens {

    /** Who acts, and by which token. */
    public record Bearer(ApiToken token, Person person) {}

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

    /** For whom a secret acts, unless its token was revoked or its person is active no more. */
    public Optional<Bearer> find(Secret secret) {
        return store.findBearer(secret.hash()).filter(it -> it.person().active());
    }

    public List<ApiToken> listOf(PersonId person) {
        return store.listTokens(person);
    }

    /** Revokes one of the person's own tokens; another's is left alone. */
    public void revoke(PersonId person, long id) {
        store.revokeToken(person, id, Instant.now());
    }
}
