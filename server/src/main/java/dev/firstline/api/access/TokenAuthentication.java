package dev.firstline.api.access;

import dev.firstline.access.Actor;
import dev.firstline.accounts.ApiToken;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

import java.util.List;

/** A person who acts by a program; the scopes of its token are the authorities. */
public final class TokenAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient Actor actor;
    private final transient ApiToken token;

    TokenAuthentication(Actor actor, ApiToken token) {
        super(scopes(token));
        this.actor = actor;
        this.token = token;
        setAuthenticated(true);
    }

    private static List<SimpleGrantedAuthority> scopes(ApiToken token) {
        return token.scopes().stream()
                .map(scope -> new SimpleGrantedAuthority(scope.key()))
                .toList();
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    /** Nothing: the secret is not kept. */
    @Override
    public Object getCredentials() {
        return "";
    }

    /** Names the token without giving it away. */
    @Override
    public String getName() {
        return "api-token:" + token.id();
    }
}
