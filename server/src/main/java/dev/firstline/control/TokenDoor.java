package dev.firstline.control;

import dev.firstline.accounts.ApiTokens;
import dev.firstline.accounts.Scope;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Refused;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes tokens of the API for {@code firstline token}. */
@RestController
class TokenDoor {

    private static final String NAME = "command line";

    /**
     * For whom, and for what.
     *
     * @param as e-mail address of the person for whom the token acts
     */
    record Wanted(@Nullable String as, @Nullable List<@Nullable String> scopes) {}

    private final ApiTokens tokens;
    private final People people;

    TokenDoor(ApiTokens tokens, People people) {
        this.tokens = tokens;
        this.people = people;
    }

    @PostMapping(path = "/control/tokens", produces = MediaType.TEXT_PLAIN_VALUE)
    String make(@RequestBody Wanted wanted) {
        Set<Scope> scopes = scopes(wanted);
        return tokens.issue(person(wanted).id(), NAME, scopes).text();
    }

    private Person person(Wanted wanted) {
        String email = wanted.as() == null ? "" : wanted.as();
        return people.findByEmail(email)
                .filter(Person::active)
                .orElseThrow(() -> Refused.invalid("as", "person.unknown", email));
    }

    private static Set<Scope> scopes(Wanted wanted) {
        if (wanted.scopes() == null || wanted.scopes().isEmpty()) {
            throw Refused.invalid("scopes", "missing");
        }
        return wanted.scopes().stream()
                .map(scope -> Scope.of(scope == null ? "" : scope.strip()))
                .collect(Collectors.toSet());
    }
}
