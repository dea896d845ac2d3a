package dev.firstline.portal.tokens;

import static dev.firstline.cast.Visits.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.Secret;
import dev.firstline.accounts.ApiToken;
import dev.firstline.accounts.ApiTokens;
import dev.firstline.accounts.Scope;
import dev.firstline.accounts.Sessions;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Visits;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

@FirstlineTest
class TokenPagesTest {

    private static final String PATH = "/account/tokens";

    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    @Autowired private Cast cast;
    @Autowired private ApiTokens tokens;
    private Visits visits;

    @BeforeEach
    void petraVisits() {
        visits = new Visits(web, sessions);
    }

    @Test
    @Requirement({"API-1.tokens", "API-1.scopes"})
    void showsTheSecretOnceAndThenNeverAgain() {
        MvcTestResult made =
                visits.post(cast.petra(), PATH, "name", "Nightly", "scopes", "cases:read");
        assertThat(made).hasStatusOk();
        Secret secret = secretOn(body(made));
        assertThat(tokens.find(secret))
                .hasValueSatisfying(
                        bearer -> {
                            assertThat(bearer.person().id()).isEqualTo(cast.petra().id());
                            assertThat(bearer.token().scopes()).containsExactly(Scope.CASES_READ);
                        });
        assertThat(body(visits.get(cast.petra(), PATH)))
                .contains("Nightly", "cases:read")
                .doesNotContain(secret.text());
    }

    @Test
    @Requirement("NFR-2.sent-again")
    void makesOneHoweverOftenTheFormIsSent() {
        String[] form = {
            "name", "Twice", "scopes", "cases:read", "once", UUID.randomUUID().toString()
        };
        visits.post(cast.petra(), PATH, form);
        assertThat(visits.post(cast.petra(), PATH, form)).hasRedirectedUrl(PATH);
        assertThat(tokens.listOf(cast.petra().id()))
                .filteredOn(token -> token.name().equals("Twice"))
                .hasSize(1);
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void saysWhatIsMissing() {
        MvcTestResult sent = visits.post(cast.petra(), PATH, "name", " ");
        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(sent)).contains("Give the token a name", "Choose at least one thing");
    }

    @Test
    void revokesOnesOwn() {
        ApiToken own = made("Old");
        assertThat(visits.post(cast.petra(), PATH + "/" + own.id() + "/revocation"))
                .hasRedirectedUrl(PATH);
        assertThat(tokens.listOf(cast.petra().id())).doesNotContain(own);
    }

    @Test
    void leavesTokensOfOthersAlone() {
        ApiToken petras = made("Hers");
        visits.post(cast.bea(), PATH + "/" + petras.id() + "/revocation");
        assertThat(tokens.listOf(cast.petra().id())).contains(petras);
    }

    @Test
    void isForStaffToo() {
        assertThat(body(visits.get(cast.ion(), PATH))).contains("class=\"desk\"");
    }

    private ApiToken made(String name) {
        return tokens.find(tokens.issue(cast.petra().id(), name, Set.of(Scope.CASES_READ)))
                .orElseThrow()
                .token();
    }

    private static Secret secretOn(String page) {
        var found = Pattern.compile("<code>(fl_[\\w-]+)</code>").matcher(page);
        assertThat(found.find()).isTrue();
        return new Secret(found.group(1));
    }
}
