package dev.firstline.api;

import dev.firstline.accounts.ApiTokens;
import dev.firstline.accounts.Scope;
import dev.firstline.directory.Person;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;

import java.util.Set;

/** Programs that call the API for somebody. */
@Component
class Programs {

    private final ObjectProvider<MockMvc> server;
    private final ApiTokens tokens;

    Programs(ObjectProvider<MockMvc> server, ApiTokens tokens) {
        this.server = server;
        this.tokens = tokens;
    }

    /** One with a token of all scopes. */
    Program of(Person person) {
        return of(person, Scope.CASES_READ, Scope.CASES_WRITE);
    }

    Program of(Person person, Scope... scopes) {
        return withHeader("Bearer " + tokens.issue(person.id(), "test", Set.of(scopes)).text());
    }

    Program withHeader(String authorization) {
        return new Program(server.getObject(), authorization, "en");
    }

    Program withoutToken() {
        return withHeader("");
    }
}
