package dev.firstline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.accounts.ApiToken;
import dev.firstline.accounts.ApiTokens;
import dev.firstline.accounts.Scope;
import dev.firstline.cast.Cast;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may call at all. */
@FirstlineTest
class TokensTest {

    @Autowired private Cast cast;
    @Autowired private People people;
    @Autowired private Programs programs;
    @Autowired private ApiTokens tokens;
    @Autowired private JdbcClient jdbc;

    @Test
    @Requirement({"API-1.tokens", "API-1.problem-details"})
    void areAskedFor() {
        Answer refused = programs.withoutToken().get("/cases");
        assertThat(refused.refusal()).isEqualTo("401 token-missing");
        assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"Firstline\"");
        assertThat(refused.response().getContentType()).isEqualTo("application/problem+json");
        assertThat(refused.at("/type")).isEqualTo("https://firstline.dev/problems/token-missing");
        assertThat(refused.at("/detail")).startsWith("Send a token");
    }

    @Test
    @Requirement("API-1.tokens")
    void thatNobodyMadeAreRefused() {
        Answer refused = programs.withHeader("Bearer fl_made-up").get("/cases");
        assertThat(refused.refusal()).isEqualTo("401 token-invalid");
        assertThat(refused.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
    }

    @Test
    @Requirement("API-1.tokens")
    void areNoPasswords() {
        assertThat(programs.withHeader("Basic YW5hOnB3").get("/cases").refusal())
                .isEqualTo("401 token-invalid");
    }

    @Test
    @Requirement("API-1.tokens")
    void areOfNoUseOnceRevoked() {
        Person ana = cast.ana();
        Program program = programs.of(ana);
        ApiToken latest = tokens.listOf(ana.id()).getLast();
        assertThat(program.get("/cases").status()).isEqualTo(200);
        tokens.revoke(ana.id(), latest.id());
        assertThat(program.get("/cases").refusal()).isEqualTo("401 token-invalid");
    }

    @Test
    @Requirement("API-1.tokens")
    void areOfNoUseOnceTheirPersonHasLeft() {
        Person leaving = people.findOrAdd("leaving@elsewhere.example", "Leaving Soon", "en");
        Program program = programs.of(leaving);
        assertThat(program.get("/cases").status()).isEqualTo(200);
        jdbc.sql("update person set active = false where id = :id")
                .param("id", leaving.id().value())
                .update();
        assertThat(program.get("/cases").refusal()).isEqualTo("401 token-invalid");
    }

    @Test
    @Requirement("API-1.scopes")
    void thatOnlyReadChangeNothing() {
        Program reader = programs.of(cast.ana(), Scope.CASES_READ);
        assertThat(reader.get("/cases").status()).isEqualTo(200);
        Answer refused = reader.post("/cases", "{\"subject\": \"x\"}");
        assertThat(refused.refusal()).isEqualTo("403 scope-missing");
        assertThat(refused.header("WWW-Authenticate"))
                .contains("insufficient_scope")
                .contains("cases:write");
    }

    @Test
    @Requirement("API-1.scopes")
    void thatOnlyWriteSeeNoLists() {
        Program writer = programs.of(cast.ana(), Scope.CASES_WRITE);
        assertThat(writer.post("/cases", "{\"subject\": \"x\"}").status()).isEqualTo(201);
        assertThat(writer.get("/cases").refusal()).isEqualTo("403 scope-missing");
    }

    @Test
    void needNoFormTokenAndLeaveNoCookie() {
        Answer opened = programs.of(cast.ana()).post("/cases", "{\"subject\": \"x\"}");
        assertThat(opened.response().getCookies()).isEmpty();
    }

    @Test
    @Requirement("API-1.problem-details")
    void openNothingWhereThereIsNothing() {
        Program ana = programs.of(cast.ana());
        assertThat(ana.get("/nothing").refusal()).isEqualTo("404 address");
        assertThat(ana.get("/api/v2").refusal()).isEqualTo("404 address");
        Answer wrong = ana.call(HttpMethod.PUT, "/cases");
        assertThat(wrong.refusal()).isEqualTo("405 method");
        assertThat(wrong.header("Allow")).contains("POST").contains("GET");
    }
}
