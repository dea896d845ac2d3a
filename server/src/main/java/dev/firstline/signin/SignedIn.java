package dev.firstline.signin;

import dev.firstline.access.Actor;
import dev.firstline.access.Role;
import dev.firstline.directory.Person;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A person who is signed in, as the security chain passes them on; the principal is the actor. */
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient Person person;

    SignedIn(Person person) {
        super(
                AuthorityUtils.createAuthorityList(
                        person.roles().stream().map(Role::name).map("ROLE_"::concat).toList()));
        this.person = person;
        setAuthenticated(true);
    }

    Person person() {
        return person;
    }

    @Override
    public Actor getPrincipal() {
        return person.actor();
    }

    @Override
    public String getCredentials() {
        return "";
    }

    /** A number, never a name: this may end up in a log. */
    @Override
    public String getName() {
        return Long.toString(person.id().value());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && that.person.id().equals(person.id());
    }

    @Override
    public int hashCode() {
        return person.id().hashCode();
    }
}
